import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULES } from "../src/index.js";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const names = new Set(RULES.map(({ name }) => name));

/** Where a finding gets its rule: `rule: "name"`, and calls of what makes findings. */
const EMITTED =
  /\brule: "([a-z]+(?:-[a-z]+)*)"|\b(?:finding|\w+Finding|nothingFrom)\(\s*"([a-z]+(?:-[a-z]+)*)"|^ +"([a-z]+-[a-z-]+)",\n +worded\(/gmu;

function emittedRules(text: string): string[] {
  const code = text.replace(/^ \* .*$/gmu, "");
  return [...code.matchAll(EMITTED)].map(([, field, call, row]) => field ?? call ?? row ?? "");
}

test("names are kebab-case and stand once", () => {
  for (const { name } of RULES) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  expect(names.size).toBe(RULES.length);
});

test("each rule says what it is about, and what to do or where it comes from", () => {
  for (const { name, title, description } of RULES) {
    expect(title, name).toMatch(/^[^A-Z].{3,60}$|^Markdown |^French /u);
    expect(description.length, name).toBeGreaterThan(80);
  }
});

test("every rule that a package emits is documented", () => {
  const files = readdirSync(packages, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^[a-z]+[/\\]src[/\\].*\.ts$/u.test(path),
  );
  const emitted = files.flatMap((path) => emittedRules(readFileSync(join(packages, path), "utf8")));
  // What finds nothing would prove nothing.
  expect(emitted).toEqual(expect.arrayContaining(["rows-differ", "broken-page", "missing"]));
  expect(new Set(emitted).size).toBeGreaterThan(15);
  expect(emitted.filter((rule) => !names.has(rule))).toEqual([]);
  expect(emittedRules('finding("of-no-documentation", 1)')).toEqual(["of-no-documentation"]);
  for (const status of ["untranslated", "fuzzy"]) expect(names).toContain(status);
});
