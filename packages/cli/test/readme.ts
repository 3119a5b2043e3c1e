import { readFileSync } from "node:fs";
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

/** The fenced blocks of a section of the README, in order. */
export function fences(section: string): Fence[] {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const [, text = ""] = readme.split(`\n## ${section}\n`);
  const [whole = ""] = text.split("\n## ");
  return [...whole.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", body = ""]) => ({
    language,
    text: body,
  }));
}

/** Runs a command of the README, which must work and find what it says, and gives what it prints. */
export function run(cwd: string, command: string): string {
  const [tool, ...words] = command.trim().split(" ");
  expect(tool).toBe("dragoman");
  const { status, stdout } = dragoman(cwd, ...words);
  expect(status).toBe(words[0] === "inspect" ? 1 : 0);
  return stdout;
}
