import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../readme.js";
import { isBuilt, project, text } from "../run-dragoman.js";

const guide = readFileSync(
  new URL("../../../../docs/guides/ui-strings.md", import.meta.url),
  "utf8",
);

function fences(language: string): string[] {
  return [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, name, body = ""]) =>
    name === language ? [body] : [],
  );
}

test("the guide has fewer than 600 words", () => {
  expect(guide.split(/\s+/u).length).toBeLessThan(600);
});

test.skipIf(!isBuilt)("the guide does what it says (skipped without the build)", () => {
  const [config = "", built] = fences("json");
  const [code = ""] = fences("ts");
  const [entries = ""] = fences("po");
  const [sync = "", build = ""] = fences("sh");
  const [synced, written] = fences("text");
  const root = project({ "src/app.ts": code }, config);
  expect(run(root, sync)).toBe(synced);
  const path = "locales/pl/messages.po";
  let catalog = text(root, path);
  for (const entry of entries.trim().split("\n\n")) {
    const empty = entry.replace(/^(msgstr(?:\[\d\])?) .*$/gmu, '$1 ""');
    expect(catalog).toContain(empty);
    catalog = catalog.replace(empty, () => entry);
  }
  writeFileSync(join(root, path), catalog);
  expect(run(root, build)).toBe(written);
  expect(text(root, "public/pl/translation.json")).toBe(built);
});
