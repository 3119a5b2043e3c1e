import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCatalog } from "@dragoman/catalog";
import { describe, expect, it } from "vitest";
import { importProject, type ImportOutcome, type LocaleImport } from "../../../src/index.js";
import { splitHere } from "../../split-here.js";
import { CONFIG, temporaryProject } from "../../temporary-project.js";

const MKDOCS = {
  ...CONFIG,
  docs: [{ source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}", dialect: "mkdocs" }],
};

async function importPo(root: string, ...po: readonly string[]): Promise<ImportOutcome> {
  return await importProject({ cwd: root, version: "1", splitter: splitHere, po });
}

/** The entries of a catalog, without its header. */
function entries(root: string, path: string): string[] {
  return parseCatalog(readFileSync(join(root, path)), path)
    .entries.slice(1)
    .map(({ msgid, msgstr, fuzzy, obsolete }) => {
      return `${obsolete ? "~ " : fuzzy ? "? " : ""}${msgid} = ${msgstr[0] ?? ""}`;
    });
}

/** Imports one PO file for one page, and gives the page's catalog. */
async function imported(
  page: string,
  po: string,
  config: object = MKDOCS,
): Promise<{ readonly entries: readonly string[]; readonly locale: LocaleImport | undefined }> {
  const root = temporaryProject({ "docs/a.md": page, "old.po": po }, config);
  const { locales } = await importPo(root, "old.po");
  return { entries: entries(root, "locales/it/a.po"), locale: locales[0] };
}

describe("messages of other tools", () => {
  it("with the markup of their block, and with other white space", async () => {
    const page = "# Tides {#tides}\n\n[Home](/home)\n\nLow water\nis at noon.\n";
    const po = `
msgid "Tides {#tides}"
msgstr "Maree {#tides}"

msgid "[Home](/home)"
msgstr "[Casa](/home)"

msgid "Low water\\n"
"is at noon.\\n"
msgstr "La bassa marea\\n"
"è a mezzogiorno.\\n"
`;
    const { entries: found } = await imported(page, po);
    expect(found).toEqual([
      "Tides = Maree",
      "Home = Casa",
      "Low water is at noon. = La bassa marea è a mezzogiorno.",
    ]);
  });

  it("that are a list, a table, a quote, hard breaks or an admonition in one", async () => {
    const page = `- Low
- High

| Port | Depth |
| ---- | ----- |
| Old  | deep  |

> Quoted
> text.

One  
two

!!! note "Beware"
    Of the wind.
`;
    const po = `
msgid "- Low\\n- High\\n"
msgstr "- Bassa\\n- Alta\\n"

msgid "| Port | Depth |\\n| ---- | ----- |\\n| Old  | deep  |\\n"
msgstr "| Porto | Profondità |\\n| --- | --- |\\n| Vecchio | profondo |\\n"

msgid "> Quoted\\n> text.\\n"
msgstr "> Testo\\n> citato.\\n"

msgid "One  \\ntwo"
msgstr "Uno  \\ndue"

msgid "!!! note \\"Beware\\"\\n    Of the wind.\\n"
msgstr "!!! note \\"Attenti\\"\\n    Al vento.\\n"
`;
    const { entries: found, locale } = await imported(page, po);
    expect(found).toEqual([
      "Low = Bassa",
      "High = Alta",
      "Port = Porto",
      "Depth = Profondità",
      "Old = Vecchio",
      "deep = profondo",
      "Quoted text. = Testo citato.",
      "One\ntwo = Uno\ndue",
      "Beware = Attenti",
      "Of the wind. = Al vento.",
    ]);
    expect(locale?.po).toMatchObject({ files: 1, entries: 5, used: 5 });
  });

  it("that po4a took out of its surroundings", async () => {
    const page = "!!! tip\n    Sail\n    early.\n\n- [ ] Pack a lamp\n";
    const po = `
#. type: Plain text
#, no-wrap
msgid "    Sail\\n    early.\\n"
msgstr "    Salpa\\n    presto.\\n"

#. type: Bullet: '- '
#, markdown-text
msgid "[ ] Pack a lamp"
msgstr "[ ] Prendi una lampada"
`;
    const { entries: found } = await imported(page, po);
    expect(found).toEqual(["Sail early. = Salpa presto.", "Pack a lamp = Prendi una lampada"]);
  });

  it("that are a whole front matter", async () => {
    const page = "---\ntitle: Tides\ndescription: 'Low: and high'\n---\n\n# Tides\n";
    const po = `
msgid "title: Tides\\ndescription: 'Low: and high'"
msgstr "title: Maree\\ndescription: 'Basse: e alte'"
`;
    const { entries: found } = await imported(page, po);
    expect(found).toEqual(["Tides = Maree", "Low: and high = Basse: e alte"]);
  });

  it("that were cut at inline HTML, only where every piece is translated", async () => {
    const page =
      "Press <kbd>Q</kbd> to leave.\n\nPress <kbd>Z</kbd> to stay.\n\nSee `Vec<T>` and <b>more</b>.\n";
    const po = `
msgid "Press "
msgstr "Premi "

msgid "Q"
msgstr "Esc"

msgid " to leave."
msgstr " per uscire."

msgid "See \`Vec<T>\` and "
msgstr "Guarda \`Vec<T>\` e "

#, fuzzy
msgid "more"
msgstr "altro"
`;
    const { entries: found } = await imported(page, po);
    expect(found[0]).toBe("Press <kbd>Q</kbd> to leave. = Premi <kbd>Esc</kbd> per uscire.");
    expect(found[1]).toMatch(/^(\? )?Press <kbd>Z<\/kbd> to stay\. = (?!Premi <kbd>Z)/);
    expect(found[2]).toBe("? See `Vec<T>` and <b>more</b>. = Guarda `Vec<T>` e <b>altro</b>.");
  });

  it("in a context, with plural forms, fuzzy, obsolete, or with a choice to be made", async () => {
    const page = "# Tides\n\nLow water.\n\nThe harbour master.\n\nOne boat.\n\nSlack.\n";
    const po = `
msgctxt "heading"
msgid "Tides"
msgstr "Maree"

#, fuzzy, no-wrap
msgid "Low water."
msgstr "Bassa marea."

msgid "One boat."
msgid_plural "Many boats."
msgstr[0] "Una barca."
msgstr[1] "Molte barche."

msgid "Slack."
msgstr ""
"#-#-#-#-#  a.po  #-#-#-#-#\\n"
"Stanca.\\n"
"#-#-#-#-#  b.po  #-#-#-#-#\\n"
"Ferma."

#~ msgid "The harbour master."
#~ msgstr "Il capitano del porto."

#~ msgid "A text of long ago, about ropes and sails."
#~ msgstr "Un testo di molto tempo fa, su corde e vele."
`;
    const { entries: found, locale } = await imported(page, po);
    expect(found.slice(0, 4)).toEqual([
      "Tides = Maree",
      "? Low water. = Bassa marea.",
      "The harbour master. = Il capitano del porto.",
      "One boat. = ",
    ]);
    expect(found[4]).toMatch(/^\? Slack\. = #-#/);
    expect(found[5]).toBe(
      "~ A text of long ago, about ropes and sails. = Un testo di molto tempo fa, su corde e vele.",
    );
    expect(locale?.po?.left).toEqual({ plural: 1, "other-shape": 0, "no-prose": 0, "no-page": 1 });
  });

  it("that are code, or of another shape, or of no page: each is said, with its line", async () => {
    const page = "# Tides\n\n- Low\n- High\n\n```sh\nsail --away\nsail --home\n```\n";
    const po = `
msgid "sail --away\\nsail --home"
msgstr "salpa --via\\nsalpa --casa"

msgid "- Low\\n- High"
msgstr "Bassa e alta"

msgid "Nobody knows this sentence about lighthouses."
msgstr "Nessuno conosce questa frase sui fari."

msgid "Tides"
msgstr "Maree"
`;
    const { locale } = await imported(page, po);
    expect(locale).toMatchObject({ pages: 1, segments: 3, placed: 1, left: 2, uncertain: 0 });
    expect(
      locale?.findings.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`),
    ).toEqual([
      "po-entry-left old.po:2 it is code or markup, which is not translated here",
      "po-entry-left old.po:5 its translation has other blocks than its text, so that they cannot be paired",
      "po-entry-left old.po:8 no page has this text today",
    ]);
  });

  it("never replace what a catalog has, and names of objects are texts like others", async () => {
    const files = {
      "docs/a.md": "# Tides\n\n__proto__\n\nconstructor\n",
      "locales/it/a.po": 'msgid "Tides"\nmsgstr "Le maree"\n',
      "old.po":
        'msgid "Tides"\nmsgstr "Maree"\n\nmsgid "__proto__"\nmsgstr "prototipo"\n\nmsgid "constructor"\nmsgstr "costruttore"\n',
    };
    const root = temporaryProject(files);
    await importPo(root, "old.po");
    expect(entries(root, "locales/it/a.po")).toEqual([
      "Tides = Le maree",
      "__proto__ = prototipo",
      "constructor = costruttore",
    ]);
  });
});

describe("PO files of other tools", () => {
  const pages = {
    "docs/index.md": "# Tides\n\n[Home](/)\n",
    "docs/os/index.md": "# Systems\n\n[Home](/)\n",
  };
  const po = (language: string, ...messages: readonly (readonly string[])[]): string =>
    [
      `msgid ""\nmsgstr "Language: ${language}\\nContent-Type: text/plain; charset=UTF-8\\n"\n`,
      ...messages.map(
        ([id, str, ref]) =>
          `${ref === undefined ? "" : `#: ${ref}\n`}msgid "${id}"\nmsgstr "${str}"\n`,
      ),
    ].join("\n");
  const two = { ...CONFIG, locales: ["it", "pt-BR"] };

  it("are found by a pattern with the locale in it", async () => {
    const root = temporaryProject(
      {
        ...pages,
        "old/it/a/x.po": po("xx", ["Tides", "Maree"]),
        "old/pt-BR/x.po": po("xx", ["Tides", "Marés"]),
      },
      two,
    );
    const { locales } = await importPo(root, "old/{locale}/**/*.po");
    expect(locales.map(({ locale, placed }) => [locale, placed])).toEqual([
      ["it", 1],
      ["pt-BR", 1],
    ]);
    expect(entries(root, "locales/pt-BR/index.po")[0]).toBe("Tides = Marés");
  });

  it("say in their header what locale they are", async () => {
    const files = {
      ...pages,
      "i.po": po("it", ["Tides", "Maree"]),
      "p.po": po("pt_BR", ["Tides", "Marés"]),
    };
    const root = temporaryProject(files, two);
    await importPo(root, "i.po", "p.po");
    expect(entries(root, "locales/it/index.po")[0]).toBe("Tides = Maree");
    expect(entries(root, "locales/pt-BR/index.po")[0]).toBe("Tides = Marés");
  });

  it("give each page its own translation of a text", async () => {
    const root = temporaryProject({
      ...pages,
      "1.po": po("it", ["Home", "Casa", "src/os/index.md:3"]),
      "2.po": po("it", ["Home", "Inizio", "index.md:3"]),
    });
    await importPo(root, "*.po");
    expect(entries(root, "locales/it/index.po")[1]).toBe("Home = Inizio");
    expect(entries(root, "locales/it/os/index.po")[1]).toBe("Home = Casa");
  });

  it.each([
    [["none/*.po"], "none/*.po", "no PO file is found here"],
    [["none.po"], "none.po", "no PO file is found here"],
    [["../**/*.po"], "../**/*.po", "this pattern leads out of the folder"],
    [["x.po"], "x.po", 'the locale of this file is not known: its header says "xx"'],
    [["dragoman.config.json"], "dragoman.config.json", "can start nothing in a PO file"],
  ])("are refused: %j", async (patterns, file, message) => {
    const root = temporaryProject({ ...pages, "x.po": po("xx", ["Tides", "Maree"]) }, two);
    const failure = importPo(root, ...patterns);
    await expect(failure).rejects.toMatchObject({ name: "InputError", place: { file } });
    await expect(failure).rejects.toThrow(message);
    expect(existsSync(join(root, "locales"))).toBe(false);
  });

  it("are not compared with the history", async () => {
    const root = temporaryProject({ ...pages, "x.po": po("it") });
    const options = { cwd: root, version: "1", splitter: splitHere, po: ["x.po"], history: true };
    await expect(importProject(options)).rejects.toThrow("PO files have no history");
  });
});

describe("a file of one locale whose place says no locale", () => {
  const page = { "docs/a.md": "Boats moor here.\n" };
  const po = (language: string): string =>
    `msgid ""\nmsgstr "Language: ${language}\\n"\n\nmsgid "Boats moor here."\nmsgstr "Barche."\n`;
  const placed = async (language: string, ...locales: string[]): Promise<number | undefined> => {
    const root = temporaryProject({ ...page, "old.po": po(language) });
    const named = locales.length === 0 ? {} : { locales };
    const options = { cwd: root, version: "1", splitter: splitHere, po: ["old.po"], ...named };
    return (await importProject(options)).locales[0]?.placed;
  };

  it("is refused where its header says another language", async () => {
    await expect(placed("fa")).rejects.toThrow(/its header says "fa", and the project has it/u);
  });

  it.each(["it", "it_IT", "", "klingon"])("is taken where its header says %j", async (language) => {
    expect(await placed(language)).toBe(1);
  });

  it("is taken where the call names the locale", async () => {
    expect(await placed("fa", "it")).toBe(1);
  });
});
