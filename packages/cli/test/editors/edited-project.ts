import { dragoman, project, put, text } from "../run-dragoman.js";

/** All that a catalog can hold: front matter, carried, fuzzy, obsolete, untranslated, markup, long and wide texts. */
const before = `---
title: Tides
---

# Tides of the week

Low water is at noon, as [the harbour](harbour.md) says every day of the week, and high water at six in the evening.

Bring a lantern and a long rope to the pier before dawn.

The ferry to the islands does not sail in a storm, and not on Sundays either.

!!! tip "Before you sail"
    Look at the \`table\`, the "board" and C:\\tides; **then** go.

| Port | Name |
| ---- | ---- |
| A    | 港の名前 |
`;

const italian = before
  .replace("title: Tides", "title: Maree")
  .replace("# Tides of the week", "# Le maree della settimana")
  .replace(/Low water.*/u, "La bassa marea è a mezzogiorno, come dice [il porto](harbour.md).")
  .replace(/Bring a lantern.*/u, "Portate al molo una lanterna e una corda lunga.")
  .replace(/The ferry.*/u, "Il traghetto per le isole non parte quando c'è tempesta.")
  .replace("Before you sail", "Prima di salpare");

const after = before
  .replace("harbour.md", "https://harbour.test/")
  .replace("a lantern", "a bright lantern")
  .replace(/The ferry.*\n\n/u, "");

/** Where the catalog of the page is. */
export const CATALOG = "locales/it/index.po";

const CONFIG = {
  sourceLocale: "en",
  locales: ["it"],
  docs: [{ source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}", dialect: "mkdocs" }],
  catalogs: "locales/{locale}/{path}.po",
  templates: "locales/templates/{path}.pot",
  messages: [{ source: ["src/*.ts"], target: "public/{locale}.json" }],
};

const code = `t("boats", { count: n, defaultValue_one: "{{count}} boat", defaultValue_other: "{{count}} boats" });
t("close", "Close \\"it\\"");
`;

/** A project after an import, an edit of its page, and a sync. */
export function editedProject(): string {
  const files = { "docs/index.md": before, "i18n/it/index.md": italian, "src/app.ts": code };
  const root = project(files, CONFIG);
  dragoman(root, "import");
  put(root, { "docs/index.md": after });
  dragoman(root, "sync");
  const catalog = text(root, CATALOG);
  for (const part of ["# dragoman: carried (url)", "#, fuzzy", '#| msgid "', "#~ msgid", "港"])
    if (!catalog.includes(part)) throw new Error(`the catalog has no ${part}:\n${catalog}`);
  return root;
}
