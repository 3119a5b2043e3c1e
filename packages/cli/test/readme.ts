import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { dragoman } from "./run-dragoman.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A fenced block. */
export interface Fence {
  readonly language: string;
  readonly text: string;
}

function sectionOf(section: string): string {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const [, text = ""] = readme.split(`\n## ${section}\n`);
  const [whole = ""] = text.split("\n## ");
  return whole;
}

/** The fenced blocks of a section of the README, in order. */
export function fences(section: string): Fence[] {
  return [...sectionOf(section).matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language = "", body = ""]) => ({
      language,
      text: body,
    }),
  );
}

/** What the first column of a section's table names. */
export function table(section: string): string[] {
  return [...sectionOf(section).matchAll(/^\| `(\w+)` +\|/gm)].map(([, name = ""]) => name);
}

/** Those that exit with 1 where they find something, and here they do. */
const FINDING: ReadonlySet<string | undefined> = new Set(["inspect", "check"]);

/** Runs a command of the README, which must work and find what it says, and gives what it prints. */
export function run(cwd: string, command: string): string {
  const [tool, ...words] = command.trim().split(" ");
  expect(tool).toBe("dragoman");
  const { status, stdout } = dragoman(cwd, ...words);
  expect(status).toBe(FINDING.has(words[0]) ? 1 : 0);
  return stdout;
}

/** Does what the translator of the README does: fills, or changes, the msgstr of each of its entries. */
export function translate(catalog: string, entries: string): void {
  let text = readFileSync(catalog, "utf8");
  for (const entry of entries.trim().split("\n\n")) {
    const [msgid = ""] = entry.split("\n");
    const at = text.indexOf(`${msgid}\nmsgstr "`);
    expect(at).toBeGreaterThanOrEqual(0);
    const end = text.indexOf("\n", at + msgid.length + 1);
    text = text.slice(0, at) + entry + text.slice(end);
  }
  writeFileSync(catalog, text);
}
