import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  withGlossary,
  memoryOf,
  syncCatalog,
  templateOf,
  type CarryChoice,
  type Match,
} from "../../src/index.js";
import { HEADER, page, parse, write } from "../pages.js";

const OLD =
  '#: docs/index.md\nmsgid "Take the night ferry to the island"\nmsgstr "Prendi il traghetto notturno per l\'isola"\n';
const NEW = "Take the [night ferry](ferry.md) to the island";
const TERM = 'msgid "A [night ferry](a.md) sails"\nmsgstr "Parte un [traghetto notturno](a.md)"\n';

/** Syncs the old text with its edit, beside another catalog. */
function synced(
  other: string,
  carry?: CarryChoice,
): { outcome: Match["outcome"] | undefined; reason: string; po: string } {
  const catalog = parse(`${HEADER}\n${OLD}`, "index.po");
  const memory = memoryOf([catalog, parse(`${HEADER}\n${other}`, "other.po")]);
  const template = templateOf([page([NEW])]);
  const result = syncCatalog({ catalog, template, memory, carry });
  const [decision] = result.decisions;
  return {
    outcome: decision?.outcome,
    reason: decision?.reason.message ?? "",
    po: write(result.catalog),
  };
}

describe("a link around words that are translated", () => {
  it("is carried where another catalog shows the translation, and says which one", () => {
    const { outcome, reason, po } = synced(TERM);
    expect(outcome).toBe("carried");
    expect(po).toContain("# dragoman: carried (link)\n");
    expect(po).toContain("Prendi il [traghetto notturno](ferry.md) per l'isola");
    expect(reason).toBe(
      "only a link around words that stand changed; elsewhere, “night ferry” is “traghetto notturno”",
    );
  });

  it.each<[string, string]>([
    ["nothing shows it", 'msgid "Pier"\nmsgstr "Molo"\n'],
    ["a fuzzy translation shows it", `#, fuzzy\n${TERM}`],
    ["a carried translation shows it", `# dragoman: carried (link)\n${TERM}`],
    [
      "only a text with plural forms shows it",
      'msgid "Night ferry"\nmsgid_plural "Night ferries"\nmsgstr[0] "Traghetto notturno"\nmsgstr[1] "Traghetti notturni"\n',
    ],
  ])("is fuzzy where %s", (_, other) => {
    const { outcome, po } = synced(other);
    expect(outcome).toBe("fuzzy");
    expect(po).toContain("Prendi il traghetto notturno per l'isola");
  });

  it("is put there, for a translator to look at, where links are not to be carried", () => {
    const { outcome, po } = synced(TERM, { link: false });
    expect(outcome).toBe("fuzzy");
    expect(po).toContain("Prendi il [traghetto notturno](ferry.md) per l'isola");
  });
});

/** Twelve words in two languages; no word is part of another. */
const WORDS = Array.from("abcdefghijkl", (letter) => [`wor${letter}d`, `par${letter}ola`] as const);
const sentence = fc.shuffledSubarray(WORDS, { minLength: 2 });

describe("terms are learned and used everywhere", () => {
  const catalog = parse(`${HEADER}\n${OLD}`, "index.po");
  const other = parse(`${HEADER}\n${TERM}`, "other.po");
  const marked = "Prendi il [traghetto notturno](ferry.md) per l'isola";

  it("from the catalog of a page that is gone", () => {
    const template = templateOf([page([NEW])]);
    const result = syncCatalog({ catalog, template, memory: memoryOf([catalog], [other]) });
    expect(result.catalog.entries[1]?.msgstr).toEqual([marked]);
  });

  it("where two texts have the same words, and the nearest one is searched for", () => {
    const twin = OLD.replace(
      "Take the night ferry to the island",
      "To the island take the night ferry",
    );
    const both = parse(`${HEADER}\n${OLD}\n${twin}`, "index.po");
    const template = templateOf([page([NEW, "To the island take the night ferry"])]);
    const result = syncCatalog({ catalog: both, template, memory: memoryOf([both, other]) });
    expect(result.decisions[0]).toMatchObject({ outcome: "carried" });
    expect(result.catalog.entries[1]?.msgstr).toEqual([marked]);
  });

  it("where a key says what a text was before", () => {
    const keyed = parse(`${HEADER}\n${OLD.replace("msgid", 'msgctxt "ferry"\nmsgid')}`, "index.po");
    const [message] = templateOf([page([NEW])]).messages;
    const messages = message === undefined ? [] : [{ ...message, msgctxt: "ferry" }];
    const result = syncCatalog({
      catalog: keyed,
      template: { messages },
      memory: memoryOf([keyed, other]),
    });
    expect(result.decisions[0]).toMatchObject({ outcome: "carried" });
    expect(result.catalog.entries[1]?.msgstr).toEqual([marked]);
  });
});

describe("a glossary", () => {
  const texts = memoryOf([parse(`${HEADER}\n${TERM}`)]);

  it("goes for what translations show", () => {
    const memory = withGlossary(texts, { "Night  Ferry": ["Traghetto"] });
    expect(memory.termOf("night ferry")).toEqual({ translations: ["traghetto"], isGiven: true });
  });

  it("has all of what it says of a term in any letter case", () => {
    const memory = withGlossary(texts, { tide: ["marea"], Tide: ["Flusso", "Marea"] });
    expect(memory.termOf("TIDE")?.translations).toEqual(["marea", "flusso"]);
  });

  it("leaves the terms that it has not, whatever they are called", () => {
    const memory = withGlossary(texts, { constructor: ["costruttore"], "night ferry": ["", " "] });
    expect(memory.termOf("night ferry")?.translations).toEqual(["traghetto notturno"]);
    expect(memory.termOf("__proto__")).toBeUndefined();
    expect(memory.termOf("constructor")?.translations).toEqual(["costruttore"]);
    expect(withGlossary(texts, undefined)).toBe(texts);
  });
});

describe("law: new markup goes around what the locale has for its words", () => {
  it("in whatever order the translation has them", () => {
    fc.assert(
      fc.property(sentence, fc.nat(11), fc.constantFrom("**", "*", "link"), (words, at, kind) => {
        const [source, target] = words[at % words.length] ?? ["", ""];
        const marked = (text: string): string =>
          kind === "link" ? `[${text}](a.md)` : `${kind}${text}${kind}`;
        const [old, old_target] = [
          words.map(([word]) => word).join(" "),
          words
            .map(([, word]) => word)
            .toReversed()
            .join(" "),
        ];
        const catalog = parse(
          `${HEADER}\n#: docs/index.md\nmsgid "${old}"\nmsgstr "${old_target}"\n\nmsgid "See ${marked(source)}"\nmsgstr "Vedi ${marked(target)}"\n\nmsgid "A ${source}"\nmsgstr "Un ${target}"\n`,
        );
        const template = templateOf([
          page([old.replace(source, marked(source)), `See ${marked(source)}`, `A ${source}`]),
        ]);
        const result = syncCatalog({ catalog, template, memory: memoryOf([catalog]) });
        expect(result.decisions[0]?.outcome).toBe("carried");
        const [, carried] = result.catalog.entries;
        expect(carried?.msgstr).toEqual([old_target.replace(target, marked(target))]);
        const again = syncCatalog({
          catalog: result.catalog,
          template,
          memory: memoryOf([result.catalog]),
        });
        expect(write(again.catalog)).toBe(write(result.catalog));
      }),
    );
  });
});
