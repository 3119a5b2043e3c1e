import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseCatalog } from "@dragoman/catalog";
import { importProject, type ImportOutcome } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";

/** Whether there is a git to test with. */
export const hasGit: boolean = spawnSync("git", ["--version"]).status === 0;
if (!hasGit) console.warn("SKIPPED: tests of `import --history`, because git is not installed");

/** Runs git in a repository of a test, whatever the settings of whoever runs the test. */
export function git(root: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  return execFileSync("git", [...who, ...args], { cwd: root, env, encoding: "utf8" });
}

/** Writes files into a project. */
export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Commits everything. */
export function commit(root: string, message: string): string {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(root, "rev-parse", "HEAD").trim();
}

/** Renames a page and commits nothing. */
export function rename(root: string, from: string, to: string): void {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
}

/** Makes a project in a new repository; its pages are committed one text after the other. */
export function repository(
  path: string,
  texts: readonly string[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
  config?: object,
): string {
  const root = temporaryProject({ ...more, [path]: texts[0] ?? "" }, config);
  git(root, "init", "--quiet");
  for (const [index, text] of texts.entries()) {
    write(root, { [path]: text });
    commit(root, `version ${String(index + 1)}`);
  }
  return root;
}

/** Imports with the history. */
export async function importHistory(root: string): Promise<ImportOutcome> {
  return await importProject({ cwd: root, version: "1", splitter: splitHere, history: true });
}

/** The entries of a catalog: msgid, msgstr, and what a fuzzy one was made for. */
export function entries(root: string, path: string): string[] {
  return parseCatalog(readFileSync(join(root, path)), path)
    .entries.slice(1)
    .map(({ msgid, msgstr, fuzzy, obsolete, previous }) => {
      const mark = obsolete ? "~ " : fuzzy ? "? " : "";
      const before = fuzzy ? ` | ${previous.msgid ?? ""}` : "";
      return `${mark}${msgid} = ${msgstr[0] ?? ""}${before}`;
    });
}
