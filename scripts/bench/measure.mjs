import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * @typedef {object} Measured
 * @property {number} seconds wall clock, from start to end of the process
 * @property {number | undefined} cpu seconds of all its threads, user and system
 * @property {number | undefined} peak resident memory at its highest, in MiB
 */

const gnuTime = "/usr/bin/time";

/**
 * Runs a process to its end. Processor time and memory need GNU time.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Measured}
 */
export function measure(command, args, cwd) {
  const directory = mkdtempSync(join(tmpdir(), "dragoman-time-"));
  const file = join(directory, "time");
  const timed = existsSync(gnuTime);
  const [program, ...rest] = timed
    ? [gnuTime, "-f", "%U %S %M", "-o", file, command, ...args]
    : [command, ...args];
  try {
    const begin = performance.now();
    const { status, stderr } = spawnSync(program, rest, {
      cwd,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const seconds = (performance.now() - begin) / 1000;
    if (status !== 0)
      throw new Error(`${command} ${args.slice(0, 3).join(" ")} …: exit code ${status}\n${stderr}`);
    if (!timed) return { seconds, cpu: undefined, peak: undefined };
    const [user = NaN, system = NaN, kilobytes = NaN] = readFileSync(file, "utf8")
      .trim()
      .split(" ")
      .map(Number);
    return { seconds, cpu: user + system, peak: kilobytes / 1024 };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * @param {readonly number[]} values at least one
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * Prints one line: medians, and the slowest and fastest run.
 *
 * @param {string} title
 * @param {readonly Measured[]} measured
 */
export function report(title, measured) {
  const seconds = measured.map((run) => run.seconds);
  const parts = [
    title.padEnd(32),
    `${median(seconds).toFixed(3)} s`,
    `(${Math.min(...seconds).toFixed(3)}–${Math.max(...seconds).toFixed(3)})`,
  ];
  const { cpu, peak } = measured[0] ?? {};
  if (cpu !== undefined)
    parts.push(`cpu ${median(measured.map((run) => run.cpu ?? NaN)).toFixed(2)} s`);
  if (peak !== undefined)
    parts.push(`peak ${median(measured.map((run) => run.peak ?? NaN)).toFixed(0)} MiB`);
  console.log(parts.join("  "));
}
