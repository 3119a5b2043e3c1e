import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/commands/build.js";
import { importProject } from "../../src/commands/import.js";
import { syncProject } from "../../src/commands/sync.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const folder = new URL("../../../messages/test/fixtures/orchard/", import.meta.url);
const LOCALES = ["pl", "ar", "ja"];

/** The code of a program with more than 300 texts, and its JSON in four languages. */
const files = Object.fromEntries([
  ...readdirSync(new URL("src/", folder)).map((name) => [`src/${name}`, fixture(`src/${name}`)]),
  ...["en", ...LOCALES].flatMap((locale) =>
    ["menu", "orchard", "people"].map((name) => {
      return [`public/${locale}/${name}.json`, fixture(`${locale}/${name}.json`)];
    }),
  ),
]) as Record<string, string>;

const config = {
  sourceLocale: "en",
  locales: LOCALES,
  catalogs: CONFIG.catalogs,
  templates: CONFIG.templates,
  messages: [
    { source: ["src/*.{ts,tsx,js,vue,svelte}"], target: "public/{locale}/{namespace}.json" },
  ],
};

function fixture(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

function options(cwd: string) {
  return { cwd, version: "1", splitter: splitHere, now: () => new Date(0) };
}

test("a whole program goes from code and JSON to catalogs and back with nothing changed", async () => {
  const root = temporaryProject(files, config);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const imported = await importProject(options(root));
  expect(imported.locales.map(({ left, findings }) => [left, findings])).toEqual(
    LOCALES.map(() => [0, []]),
  );
  const built = await buildProject(options(root));
  expect(built.locales.map(({ messages }) => messages)).toEqual(
    LOCALES.map(() => ({ files: 3, written: 0 })),
  );
  for (const [path, text] of Object.entries(files)) expect(read(path), path).toBe(text);
  const synced = await syncProject(options(root));
  expect(synced.locales.map(({ written }) => written)).toEqual(LOCALES.map(() => 0));
  // The code is read, not only the JSON.
  const template = read("locales/templates/messages.pot");
  expect(template.match(/^#: src\//gmu)?.length).toBeGreaterThan(90);
  expect(template).toContain(`#. the number is before the link
#: src/lists.tsx
msgctxt "orchard:apple.deleted"
msgid "Deleted {{count}} apple. <1>Undo</1>"
msgid_plural "Deleted {{count}} apples. <1>Undo</1>"`);
  expect(template).toContain('#: src/shelf.js\nmsgctxt "people:bee_female"');
  expect(template).toContain(
    '#. a placeholder in the search box\n#: src/MenuBar.vue\nmsgctxt "menu"\nmsgid "Search…"',
  );
});

test("and without its JSON the code alone has the texts that it names", async () => {
  const code = Object.entries(files).filter(([path]) => path.startsWith("src/"));
  const root = temporaryProject(Object.fromEntries(code), config);
  await syncProject(options(root));
  const template = readFileSync(join(root, "locales/templates/messages.pot"), "utf8");
  expect(template).toContain('msgctxt "people:place_ordinal_few"\nmsgid "{{count}}rd place"');
  expect(template).toContain('msgctxt "orchard:photo.empty"\nmsgid "No photos yet"');
});
