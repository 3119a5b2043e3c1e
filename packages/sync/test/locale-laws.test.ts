import { isHeader } from "@dragoman/catalog";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CarryChoice } from "../src/index.js";
import { syncedLocale, type Block, type LocaleState } from "./locale.js";
import { HEADER, parse } from "./pages.js";

/** Few texts, so that they meet often: in several catalogs, with and without edges, folded, obsolete. */
const text = fc.constantFrom(
  "Home",
  "Home",
  "Read the new guide before you start",
  "Read the old guide before you start",
  "Read the guide before you start. Then eat.",
);
const edges = fc.constantFrom(
  undefined,
  undefined,
  { before: "[", after: "](a.md)" },
  { before: "", after: " {#id}" },
);

const page = fc.array(fc.tuple(text, edges), { maxLength: 5 });

const oldEntry = fc
  .record({
    text,
    edges,
    msgstr: fc.constantFrom("", "", "uno", "due tre", "[quattro](a.md)"),
    context: fc.constantFrom("", "", "", 'msgctxt "menu"\n'),
    spaces: fc.constantFrom(" ", " ", "\\n"),
    comment: fc.constantFrom("", "", "# by Ada\n", "# dragoman: carried (url)\n"),
    fuzzy: fc.boolean(),
    obsolete: fc.boolean(),
  })
  .map(({ text: words, edges: around, msgstr, context, spaces, comment, fuzzy, obsolete }) => {
    const [before, after] = [around?.before ?? "", around?.after ?? ""];
    const msgid = before + words.replaceAll(" ", spaces) + after;
    const lines = `${context}msgid "${msgid}"\nmsgstr "${msgstr && before + msgstr + after}"\n`;
    const flag = fuzzy && msgstr !== "" ? "#, fuzzy\n" : "";
    const po = obsolete ? lines.replaceAll(/^(?=msg)/gmu, "#~ ") : `#: p.md\n${lines}`;
    return { key: context + msgid, po: `\n${comment}${flag}${po}` };
  });
const catalog = fc
  .uniqueArray(oldEntry, { maxLength: 5, selector: ({ key }) => key })
  .map((entries) => HEADER + entries.map(({ po }) => po).join(""));

const locale: fc.Arbitrary<LocaleState> = fc.record({
  catalogs: fc.array(fc.tuple(catalog, page), { minLength: 1, maxLength: 3 }),
  orphans: fc.array(catalog, { maxLength: 1 }),
});

describe("laws of sync, over several catalogs of a locale", () => {
  it("7: a second sync changes no byte of any", () => {
    fc.assert(
      fc.property(locale, (before) => {
        const once = syncedLocale(before);
        expect(syncedLocale(once)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it("6: no catalog loses what translators wrote", () => {
    fc.assert(
      fc.property(locale, (before) => {
        const after = syncedLocale(before);
        for (const [index, [po]] of before.catalogs.entries()) {
          const kept = written(after.catalogs[index]?.[0] ?? "");
          for (const one of written(po)) {
            const core = one.replaceAll(/^\[|\]\(a\.md\)$| \{#id\}$/gu, "");
            expect(kept.some((other) => other.includes(core))).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Translations and comments; Dragoman's own note goes when its entry is fuzzy. */
function written(po: string): string[] {
  return parse(po)
    .entries.filter((entry) => !isHeader(entry))
    .flatMap(({ msgstr, translatorComments }) => [...msgstr, ...translatorComments])
    .filter((one) => one !== "" && !one.startsWith("dragoman:"));
}

/** Each was once seen only by the second sync. */
describe("a first sync sees already", () => {
  const home: Block = ["Home", undefined];
  const edged: Block = ["Home", { before: "[", after: "](a.md)" }];
  const empty = `${HEADER}\n#: p.md\nmsgid "Home"\nmsgstr ""\n`;
  const casa = 'msgid "Home"\nmsgstr "Casa"\n';
  const obsolete = (po: string): string => po.replaceAll(/^(?=msg)/gmu, "#~ ");

  it.each<[string, Block[], string[], string]>([
    [
      "a translation that loses its edges in another catalog",
      [edged],
      [`${HEADER}\n#: p.md\nmsgid "[Home](a.md)"\nmsgstr "[Casa](a.md)"\n`],
      'msgstr "Casa"',
    ],
    [
      "an obsolete translation that a fuzzy one hides, which becomes obsolete, too",
      [],
      [`${HEADER}\n#, fuzzy\nmsgid "Home"\nmsgstr "Focolare"\n`, `${HEADER}\n${obsolete(casa)}`],
      'msgstr "Casa"',
    ],
  ])("%s", (_, [block], others, expected) => {
    const once = syncedLocale({
      catalogs: [[empty, [home]], ...others.map((po) => [po, block ? [block] : []] as const)],
      orphans: [],
    });
    expect(once.catalogs[0]?.[0]).toContain(expected);
    expect(syncedLocale(once)).toEqual(once);
  });

  it("a second translation with edges where the first has others", () => {
    const other = '\nmsgid "[Home](a.md) "\nmsgstr "Focolare"\n';
    const same = obsolete('\nmsgid "[Home](a.md)"\nmsgstr "[Casa](a.md)"\n');
    const once = syncedLocale({ catalogs: [[empty + other + same, [edged]]], orphans: [] });
    expect(once.catalogs[0]?.[0]).toContain('msgid "Home"\nmsgstr "Casa"');
    expect(syncedLocale(once)).toEqual(once);
  });

  it("that a translation is carried, though it fills an obsolete entry", () => {
    const state: LocaleState = {
      catalogs: [
        [`${HEADER}\n# by Ada\n${obsolete('msgid "Home"\nmsgstr ""\n')}`, [home]],
        [empty, [home]],
      ],
      orphans: [`${HEADER}\n# dragoman: carried (url)\n${casa}`],
    };
    const once = syncedLocale(state);
    expect(once.catalogs[0]?.[0]).toContain("# by Ada\n# dragoman: carried (url)\n");
    expect(once.catalogs[1]?.[0]).toContain('msgid "Home"\nmsgstr ""');
    expect(syncedLocale(once)).toEqual(once);
  });
});

describe("what a sync brings to light, for other catalogs", () => {
  const around = { before: "[", after: "](a.md)" };
  const state: LocaleState = {
    catalogs: [
      [
        `${HEADER}#: p.md\nmsgid "[Read the guide](a.md)"\nmsgstr "[Leggi](a.md)"\n`,
        [["Read the guide", around]],
      ],
      [`${HEADER}#: p.md\nmsgid "Read  the guide"\nmsgstr ""\n`, [["Read  the guide", undefined]]],
    ],
    orphans: [],
  };
  const second = (carry: CarryChoice): string => syncedLocale(state, carry).catalogs[1]?.[0] ?? "";

  it("is found in the same sync", () => {
    expect(second({})).toContain('msgstr "Leggi"');
  });

  it("is no translation where the classes of edits that are carried say so", () => {
    expect(second({ "white-space": false })).not.toContain("Leggi");
  });
});
