import { expect, it } from "vitest";
import { lost } from "./lost.js";
import { entriesOf, synced, type Site } from "./site.js";

const PAGE = `# Ferries

- The morning ferry leaves from the northern pier.
- The evening ferry leaves from the southern pier.

| Harbour | Ships |
|---|---|
| The old harbour behind the castle | Two fishing boats and the pilot |

Low water is at noon,
high water\\
is at six.

[Home](a.md)

> Ask the harbour master  
> before you sail.
`;

/** A page as a tool divides it that knows lists, rows and blocks as wholes. */
const WHOLE = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

#: docs/index.md:1
msgid "# Ferries"
msgstr "# Traghetti"

# by Ada
#: docs/index.md:3
msgid ""
"- The morning ferry leaves from the northern pier.\\n"
"- The evening ferry leaves from the southern pier."
msgstr ""
"- Il traghetto del mattino parte dal molo nord.\\n"
"- Il traghetto della sera parte dal molo sud."

#: docs/index.md:8
msgid "| The old harbour behind the castle | Two fishing boats and the pilot |"
msgstr "| Il porto vecchio dietro il castello | Due pescherecci e il pilota |"

#: docs/index.md:10
msgid "Low water is at noon, high water is at six."
msgstr "La bassa marea è a mezzogiorno, l'alta è alle sei."

#: docs/index.md:14
msgid "[Home](a.md)"
msgstr "[Casa](a.md)"

#: docs/index.md:16
msgid "Ask the harbour master  \\nbefore you sail."
msgstr "Chiedete al comandante del porto  \\nprima di salpare."
`;

it("a catalog that was divided otherwise keeps its translations, as parts or as they are", () => {
  const site: Site = {
    dialect: "gfm",
    isShared: false,
    pages: new Map([["docs/index.md", PAGE]]),
    files: new Map([["po/it/index.po", WHOLE]]),
  };
  const next = synced(site);
  const text = next.files.get("po/it/index.po") ?? "";
  expect(lost(WHOLE, text)).toEqual([]);
  const found = entriesOf(text)
    .filter(({ obsolete }) => !obsolete)
    .map(({ msgid, msgstr, fuzzy }) => [msgid, fuzzy, msgstr[0]]);
  const list =
    "- Il traghetto del mattino parte dal molo nord. - Il traghetto della sera parte dal molo sud.";
  const row = "| Il porto vecchio dietro il castello | Due pescherecci e il pilota |";
  expect(found).toEqual([
    ["Ferries", false, "Traghetti"],
    ["The morning ferry leaves from the northern pier.", true, list],
    ["The evening ferry leaves from the southern pier.", true, list],
    ["Harbour", false, ""],
    ["Ships", false, ""],
    ["The old harbour behind the castle", true, row],
    ["Two fishing boats and the pilot", true, row],
    [
      "Low water is at noon, high water\nis at six.",
      false,
      "La bassa marea è a mezzogiorno, l'alta è alle sei.",
    ],
    ["Home", false, "Casa"],
    [
      "Ask the harbour master\nbefore you sail.",
      false,
      "Chiedete al comandante del porto  \nprima di salpare.",
    ],
  ]);
  expect([...synced(next).files]).toEqual([...next.files]);
});

it("what an older version took into the text with its attribute list stays translated", () => {
  const pairs = [
    ["Tides {#tides .wide}", "Maree {#tides .wide}", "Tides", "Maree"],
    ["![The quay](a.png){width=20}", "![Il molo](a.png){width=20}", "The quay", "Il molo"],
    ["Ask first. {: .note}", "Chiedete prima. {: .note}", "Ask first.", "Chiedete prima."],
    ["{: .note} Look out.", "{: .note} Attenzione.", "Look out.", "Attenzione."],
  ] as const;
  const page =
    "# Tides {#tides .wide}\n\n![The quay](a.png){width=20}\n\nAsk first.\n{: .note}\n\n{: .note}\nLook out.\n";
  const entries = pairs.map(([id, text]) => `msgid "${id}"\nmsgstr "${text}"\n`);
  const before = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n', ...entries];
  const site: Site = {
    dialect: "gfm",
    isShared: false,
    pages: new Map([["docs/index.md", page]]),
    files: new Map([["po/it/index.po", before.join("\n")]]),
  };
  const found = entriesOf(synced(site).files.get("po/it/index.po") ?? "");
  expect(found.map(({ msgid, msgstr, fuzzy }) => [msgid, msgstr[0], fuzzy])).toEqual(
    pairs.map(([, , id, text]) => [id, text, false]),
  );
});
