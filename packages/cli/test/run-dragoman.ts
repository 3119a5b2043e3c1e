import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The file that `dragoman` runs. */
export const bin: string = fileURLToPath(new URL("../bin/dragoman.js", import.meta.url));

/** These tests run the real binary, which the build makes. */
export const isBuilt: boolean = existsSync(
  fileURLToPath(new URL("../dist/main.js", import.meta.url)),
);
if (!isBuilt) console.warn("SKIPPED end-to-end tests: packages/cli is not built (npm run build)");

/** What a run of the binary gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the binary in a folder. */
export function dragoman(cwd: string, ...args: readonly string[]): Run {
  return dragomanIn({ LC_ALL: "C.UTF-8" }, cwd, ...args);
}

/** Runs the binary in a folder, on a machine that is set up otherwise. */
export function dragomanIn(
  machine: Readonly<Record<string, string>>,
  cwd: string,
  ...args: readonly string[]
): Run {
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...environment, ...machine },
    encoding: "utf8",
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

/** A configuration that is in order; tests change what they are about. */
export const CONFIG = {
  sourceLocale: "en",
  locales: ["it"],
  docs: [{ source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}", dialect: "mkdocs" }],
  catalogs: "locales/{locale}/{path}.po",
  templates: "locales/templates/{path}.pot",
};

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a project that is gone when the test is over. */
export function project(files: Files, config: object | string = CONFIG): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-e2e-")));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const text = typeof config === "string" ? config : JSON.stringify(config, undefined, 2);
  put(root, { "dragoman.config.json": text, ...files });
  return root;
}

/** Writes files into a project. */
export function put(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Everything in a project but its cache: paths with a digest and the time of the last write. */
export function snapshot(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.startsWith(".dragoman"))
    .sort()
    .map((path) => {
      const status = statSync(join(root, path));
      if (!status.isFile()) return path;
      const bytes = (status.mode & 0o444) === 0 ? "" : readFileSync(join(root, path));
      const digest = createHash("sha1").update(bytes).digest("hex");
      return `${path} ${digest} ${status.mtimeMs}`;
    });
}

/** As {@link snapshot}, without times. */
export function contents(root: string): string[] {
  return snapshot(root).map((line) => line.split(" ").slice(0, 2).join(" "));
}

/** Reads a file of a project. */
export function text(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}
