import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's root directory. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Programs of the workspace come first, so that turbo finds the pnpm that the
 * install brought: none is expected on the machine.
 */
const environment = {
  ...process.env,
  PATH: `${root}node_modules/.bin${process.platform === "win32" ? ";" : ":"}${process.env["PATH"] ?? ""}`,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/**
 * Runs a command and collects what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, inherit?: boolean, env?: Readonly<Record<string, string>> }} [options]
 *   `inherit` lets the command print for itself; `env` is added to the environment.
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(command, args, { cwd = root, inherit = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...environment, ...env },
      stdio: ["ignore", inherit ? "inherit" : "pipe", inherit ? "inherit" : "pipe"],
      // On Windows npx, turbo and the rest are .cmd files, which only a shell starts.
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout?.on("data", (/** @type {Buffer} */ data) => (output += data.toString()));
    child.stderr?.on("data", (/** @type {Buffer} */ data) => (output += data.toString()));
    child.on("error", (error) =>
      resolve({ status: 127, output: `${command}: ${error.message}\n` }),
    );
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * Runs one step of a longer job: a line when it went well, everything the
 * command printed when it did not.
 *
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it went well
 */
export async function step(title, command, args) {
  const begin = performance.now();
  const { status, output } = await run(command, args);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (status === 0) {
    process.stderr.write(`✓ ${title} (${seconds} s)\n`);
    return true;
  }
  process.stderr.write(`✗ ${title} (${seconds} s): ${[command, ...args].join(" ")}\n${output}\n`);
  return false;
}
