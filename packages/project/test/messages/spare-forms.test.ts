import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/commands/build.js";
import { importProject } from "../../src/commands/import.js";
import { pruneProject } from "../../src/commands/prune.js";
import { syncProject } from "../../src/commands/sync.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const SOURCE = "public/en/translation.json";
const TARGET = "public/pl/translation.json";
const CATALOG = "locales/pl/messages.po";

const config = {
  ...CONFIG,
  docs: undefined,
  locales: ["pl"],
  messages: [{ source: ["src/**/*.ts"], target: "public/{locale}/{namespace}.json" }],
};

const source = { file_one: "{{count}} file", file_other: "{{count}} files" };

const files = {
  "src/app.ts": `t("file", { count });`,
  [SOURCE]: JSON.stringify(source),
  // Polish has a form for fractions, which gettext has not.
  [TARGET]: JSON.stringify({
    file_one: "{{count}} plik",
    file_few: "{{count}} pliki",
    file_many: "{{count}} plików",
    file_other: "{{count}} pliku",
  }),
};

function options(cwd: string) {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

/** A project whose catalog has the form for fractions, and its files. */
async function imported() {
  const root = temporaryProject(files, config);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  await importProject(options(root));
  expect(read(CATALOG)).toContain('msgid "{{count}} files"\nmsgstr "{{count}} pliku"\n');
  return { root, read, write };
}

test("an entry of one form that msgmerge has made obsolete is in use again", async () => {
  const { root, read, write } = await imported();
  const before = read(CATALOG);
  const at = before.indexOf("#. plural category other");
  const entry = before.slice(at).trimEnd();
  const obsolete = entry.replace(/^#.*\n/gmu, "").replace(/^/gmu, "#~ ");
  write(CATALOG, `${before.slice(0, at)}${obsolete}\n`);
  const pruned = await pruneProject({ ...options(root), delete: false });
  expect(pruned.locales[0]).toMatchObject({ obsolete: 1, wanted: 1 });
  await syncProject(options(root));
  expect(read(CATALOG)).toBe(before);
  await buildProject(options(root));
  expect(read(TARGET)).toBe(files[TARGET]);
});

test("it comes back with its text", async () => {
  const { root, read, write } = await imported();
  const before = read(CATALOG);
  write(SOURCE, `{"other":"Another text"}`);
  write("src/app.ts", `t("other")`);
  await syncProject(options(root));
  expect(read(CATALOG)).toContain('#~ msgstr "{{count}} pliku"');
  write(SOURCE, JSON.stringify(source));
  write("src/app.ts", files["src/app.ts"]);
  await syncProject(options(root));
  const withoutDates = (text: string): string => text.replace(/^"PO.*\n/gmu, "");
  expect(withoutDates(read(CATALOG))).toBe(withoutDates(before));
});

test("it follows an edit of its text, to be looked at like the other forms", async () => {
  const { root, read, write } = await imported();
  write(SOURCE, JSON.stringify({ file_one: "{{count}} paper", file_other: "{{count}} papers" }));
  await syncProject(options(root));
  expect(read(CATALOG)).toContain(`#, fuzzy
#| msgctxt "translation:file_other"
#| msgid "{{count}} files"
msgctxt "translation:file_other"
msgid "{{count}} papers"
msgstr "{{count}} pliku"
`);
});
