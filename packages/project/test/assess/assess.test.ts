import { describe, expect, it } from "vitest";
import { reportProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const PAGE = `# Signal

Low water is at noon, and the causeway is dry for two hours.

Harbour office

See [the tables](tables.md) for the year 2031.
`;

const TRANSLATED = {
  "Low water is at noon, and the causeway is dry for two hours.":
    "La bassa marea è a mezzogiorno, e la strada rialzata è asciutta per due ore.",
  "See [the tables](tables.md) for the year 2031.": "Vedi [le tabelle](tables.md) per l'anno 2031.",
};

type Entries = Readonly<Record<string, string | readonly [comment: string, msgstr: string]>>;

/** A catalog with these entries; a pair has a translator comment. */
function catalog(entries: Entries): string {
  const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n';
  const blocks = Object.entries(entries).map(([msgid, value]) => {
    const [comment, msgstr] = typeof value === "string" ? ["", value] : value;
    const line = comment === "" ? "" : `# ${comment}\n`;
    return `\n${line}msgid ${JSON.stringify(msgid)}\nmsgstr ${JSON.stringify(msgstr)}\n`;
  });
  return header + blocks.join("");
}

/** What is found in Italian: `rule: source`, with the severity where it is no warning. */
async function found(
  italian: Entries,
  others: Readonly<Record<string, Entries>> = {},
  config: object = {},
): Promise<string[]> {
  const all = { it: italian, ...others };
  const catalogs = Object.entries(all).map(([locale, entries]) => {
    return [`locales/${locale}/a.po`, catalog(entries)] as const;
  });
  const files = {
    "docs/a.md": PAGE,
    "docs/tables.md": "# Tables {#tables}\n",
    ...Object.fromEntries(catalogs),
  };
  const cwd = temporaryProject(files, { ...CONFIG, locales: Object.keys(all), ...config });
  const { report } = await reportProject({ cwd, version: "1.0.0", splitter: splitHere });
  const own = report.locales.find(({ locale }) => locale === "it")?.findings ?? [];
  return own
    .filter(({ file }) => file === "docs/a.md")
    .map(({ rule, severity, source }) => {
      const words = (source ?? "").split(" ").slice(0, 2).join(" ");
      return `${severity === "warning" ? "" : `${severity} `}${rule}: ${words}`;
    });
}

describe("a translation that is not built", () => {
  it("does not count as translated: its page shows the source", async () => {
    const files = {
      "docs/a.md": "Low water is at noon.\n\nThe causeway is dry for two hours.\n",
      "locales/it/a.po": catalog({
        "Low water is at noon.": "La bassa marea è a mezzogiorno. <script>alert(1)</script>",
        "The causeway is dry for two hours.": "La strada rialzata è asciutta per due ore.",
      }),
    };
    const cwd = temporaryProject(files);
    const { report } = await reportProject({ cwd, version: "1.0.0", splitter: splitHere });
    const [italian] = report.locales;
    expect(italian).toMatchObject({ segments: 2, translated: 1, untranslated: 1 });
    expect(italian).toMatchObject({ words: 12, translatedWords: 7, wordCounts: { new: 5 } });
    expect(italian?.findings.map(({ rule }) => rule)).not.toContain("untranslated");
    expect(italian?.findings.map(({ rule }) => rule)).toContain("unsafe-translation");
  });

  it("does not count among UI strings either", async () => {
    const messages = [{ source: ["src/*.js"], target: "public/{locale}/{namespace}.json" }];
    const files = {
      "docs/a.md": "",
      "src/a.js": 't("open"); t("close");\n',
      "public/en/translation.json": JSON.stringify({ open: "Open it", close: "Close it" }),
      "locales/it/messages.po": `${catalog({})}
msgctxt "translation:open"
msgid "Open it"
msgstr "<img src=x onerror=alert(1)>"

msgctxt "translation:close"
msgid "Close it"
msgstr "Chiudilo"
`,
    };
    const cwd = temporaryProject(files, { ...CONFIG, messages });
    const { report } = await reportProject({ cwd, version: "1.0.0", splitter: splitHere });
    expect(report.locales[0]).toMatchObject({ segments: 2, translated: 1, untranslated: 1 });
  });
});

describe("a translation that msgcat put together of two", () => {
  const marks = "#-#-#-#-#  a.po  #-#-#-#-#\nSegnale\n#-#-#-#-#  b.po  #-#-#-#-#\nSegnali";

  it.each([
    ["", ["error merge-mark: Signal"]],
    ["#, fuzzy\n", ["fuzzy: Signal", "error merge-mark: Signal"]],
  ])("is named, with %j", async (flag, expected) => {
    const files = {
      "docs/a.md": "# Signal\n",
      "locales/it/a.po": catalog({ Signal: marks }).replace('msgid "Signal', `${flag}$&`),
    };
    const cwd = temporaryProject(files);
    const { report } = await reportProject({ cwd, version: "1.0.0", splitter: splitHere });
    const [italian] = report.locales;
    const own = italian?.findings.filter(({ rule }) => /^(?:fuzzy|merge-mark)$/u.test(rule)) ?? [];
    expect(
      own.map(
        ({ rule, severity, source }) =>
          `${severity === "warning" ? "" : `${severity} `}${rule}: ${source ?? ""}`,
      ),
    ).toEqual(expected);
  });
});

const KEPT = { ...TRANSLATED, Signal: "Signal" };

describe("a text that is as in its source", () => {
  it("is left where it is prose, and to be looked at where it may be a name", async () => {
    const prose = "Low water is at noon, and the causeway is dry for two hours.";
    const entries = { ...KEPT, [prose]: prose, "Harbour office": "Harbour office" };
    expect(await found(entries)).toEqual([
      "note same-as-source: Signal",
      "left-in-source-language: Low water",
      "note same-as-source: Harbour office",
    ]);
  });

  it("is a name where most locales keep it, and a label that was left where most translate it", async () => {
    const entries = { ...KEPT, "Harbour office": "Harbour office" };
    const others = {
      fr: { Signal: "Signal", "Harbour office": "Capitainerie" },
      de: { Signal: "Signal", "Harbour office": "Hafenamt" },
    };
    expect(await found(entries, others)).toEqual(["left-in-source-language: Harbour office"]);
  });

  it("needs no translation where most locales keep it", async () => {
    const entries = { ...TRANSLATED, "Harbour office": "Capitaneria" };
    expect(await found(entries)).toEqual(["untranslated: Signal"]);
    const others = { fr: { Signal: "Signal" }, de: { Signal: "Signal" } };
    expect(await found(entries, others)).toEqual([]);
  });

  it("is right where the glossary keeps it, or a translator says so", async () => {
    const entries = { ...TRANSLATED, "Harbour office": "Capitaneria" };
    const glossary = { keep: ["Signal"] };
    expect(await found(entries, {}, { glossary })).toEqual([]);
    const settled = { ...entries, Signal: ["dragoman: keep", "Signal"] } as const;
    expect(await found(settled)).toEqual([]);
    expect(await found({ ...entries, Signal: ["dragoman: keep", ""] })).toEqual([]);
  });
});

const SEE = "See [the tables](tables.md) for the year 2031.";
const COMPLETE = { ...KEPT, Signal: "Segnale", "Harbour office": "Capitaneria" };

describe("what is wrong with a translation", () => {
  it("is found, and nothing where all is well", async () => {
    expect(await found(COMPLETE)).toEqual([]);
    const wrong = "Vedi [le tabelle](https://example.org/) per l'anno 2030.";
    expect(await found({ ...COMPLETE, [SEE]: wrong })).toEqual([
      "links-differ: See [the",
      "numbers-differ: See [the",
      "error unsafe-translation: See [the",
    ]);
  });

  it("has the severity that the configuration gives it", async () => {
    const entries = { ...COMPLETE, [SEE]: "Vedi [le tabelle](tables.md) per l'anno 2030." };
    expect(await found(entries)).toEqual(["numbers-differ: See [the"]);
    const rules = { "numbers-differ": "error" };
    expect(await found(entries, {}, { rules })).toEqual(["error numbers-differ: See [the"]);
    expect(await found(entries, {}, { rules: { "numbers-differ": "off" } })).toEqual([]);
    await expect(found(entries, {}, { rules: { "number-differs": "off" } })).rejects.toThrow(
      '`rules` names "number-differs", and there is no such rule',
    );
  });

  it("can be settled in the catalog, but for what is unsafe", async () => {
    const wrong = "Vedi [le tabelle](https://example.org/) per l'anno 2030.";
    const names = "links-differ, numbers-differ, unsafe-translation";
    const entries = { ...COMPLETE, [SEE]: [`dragoman: ignore ${names}`, wrong] } as const;
    expect(await found(entries)).toEqual(["error unsafe-translation: See [the"]);
  });

  it("is said where a comment settles nothing", async () => {
    const entries = { ...COMPLETE, Signal: ["dragoman: ignore numbers", "Segnale"] } as const;
    expect(await found(entries)).toEqual(["unknown-rule: Signal"]);
  });

  it.each([
    ["dragoman: ignroe numbers-differ", "unknown-rule"],
    ["dragoman: ignore", "unknown-rule"],
    ["dragoman: ignore doubled-word", "note unused-ignore"],
    ["dragoman: ignore unused-ignore", "note unused-ignore"],
  ])("is said where a comment is %j", async (comment, rule) => {
    const entries = { ...COMPLETE, [SEE]: [comment, TRANSLATED[SEE]] } as const;
    const expected = comment.endsWith("unused-ignore") ? [] : [`${rule}: See [the`];
    expect(await found(entries)).toEqual(expected);
  });

  it.each(["Dragoman: Ignore numbers-differ", "dragoman: carried (link)", "ask dragoman"])(
    "is not said of %j",
    async (comment) => {
      const isSettled = comment.includes("numbers");
      const year = isSettled ? "2030" : "2031";
      const entries = {
        ...COMPLETE,
        [SEE]: [comment, TRANSLATED[SEE].replace("2031", year)],
      } as const;
      expect(await found(entries)).toEqual([]);
    },
  );

  it("is no unused comment as long as nothing is checked", async () => {
    const entries = { ...COMPLETE, [SEE]: ["dragoman: ignore numbers-differ", ""] } as const;
    expect(await found(entries)).toEqual(["untranslated: See [the"]);
  });

  it("is found in links that lead nowhere on the localised site", async () => {
    const entries = { ...COMPLETE, [SEE]: "Vedi [le tabelle](tabelle.md) per l'anno 2031." };
    expect(await found(entries)).toEqual(["links-differ: See [the", "error broken-link: See [the"]);
  });
});

describe("labels of links", () => {
  it("count where the page defines them, and only there", async () => {
    const text = "Read [the tables] first.\n";
    const cwd = temporaryProject(
      {
        "docs/a.md": `${text}\n[the tables]: tables.md\n`,
        "docs/b.md": text,
        "docs/tables.md": "# Tables {#tables}\n",
        "locales/it/a.po": catalog({ "Read [the tables] first.": "Leggi prima [le tabelle]." }),
        "locales/it/b.po": catalog({ "Read [the tables] first.": "Leggi prima [le tabelle]." }),
      },
      { ...CONFIG, locales: ["it"] },
    );
    const { report } = await reportProject({ cwd, version: "1.0.0", splitter: splitHere });
    const labels = report.locales[0]?.findings.filter(({ rule }) => rule === "references-differ");
    expect(labels?.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      "docs/a.md: the label [the tables] is missing; write [le tabelle][the tables]",
    ]);
  });
});
