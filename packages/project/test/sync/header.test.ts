import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { syncProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";

test.each([
  ["an empty catalog", ""],
  ["a catalog without a header", 'msgid "Low è water."\nmsgstr "Bassa marea."\n'],
])("%s gets a header and keeps what it has", async (_, catalog) => {
  const cwd = temporaryProject({ "docs/a.md": "Low è water.\n", "locales/it/a.po": catalog });
  await syncProject({ cwd, version: "1.0.0", splitter: splitHere });
  const text = readFileSync(join(cwd, "locales/it/a.po"), "utf8");
  expect(text).toMatch(/^msgid ""\nmsgstr ""\n"Project-Id-Version: /u);
  expect(text).toContain('"Content-Type: text/plain; charset=UTF-8\\n"');
  expect(text.match(/^msgid "Low è water\."$/gmu)).toHaveLength(1);
  if (catalog !== "") expect(text).toContain('msgstr "Bassa marea."');
});
