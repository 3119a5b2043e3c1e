import { worded } from "@dragoman/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percent, reportOf, type Status } from "../src/index.js";
import { mixedPage, segmentStatus } from "./page-status.js";

describe("coverage", () => {
  it("counts segments and words, by page and locale", () => {
    const report = reportOf([{ locale: "it", pages: [mixedPage("a.md"), mixedPage("b.md")] }]);
    const page = {
      segments: 3,
      translated: 1,
      fuzzy: 1,
      untranslated: 1,
      words: 12,
      translatedWords: 5,
    };
    expect(report.locales[0]).toMatchObject({
      locale: "it",
      segments: 6,
      translated: 2,
      fuzzy: 2,
      untranslated: 2,
      words: 24,
      translatedWords: 10,
      pages: [
        { page: "a.md", ...page },
        { page: "b.md", ...page },
      ],
    });
  });

  it("names page, line and entry of what is not translated", () => {
    const [locale] = reportOf([{ locale: "it", pages: [mixedPage("a.md")] }]).locales;
    expect(locale?.findings).toEqual([
      {
        rule: "fuzzy",
        severity: "warning",
        ...worded("the translation is fuzzy: a translator must confirm it"),
        file: "a.md",
        line: 3,
        column: 3,
        catalog: { file: "locales/it/a.md.po", line: 14 },
        locale: "it",
        source: "Ask the harbour master",
        target: "qualcosa",
      },
      expect.objectContaining({
        rule: "untranslated",
        line: 5,
        source: "Mind the bar",
        target: "",
      }),
    ]);
  });

  it("names no entry where the catalog has none", () => {
    const segments = [segmentStatus("Mind the bar", "untranslated", 5)];
    const [locale] = reportOf([
      { locale: "it", pages: [{ page: "a.md", catalog: "a.po", segments }] },
    ]).locales;
    expect(locale?.findings[0]).not.toHaveProperty("catalog");
  });

  it("adds up, whatever the statuses are", () => {
    const status = fc.constantFrom<Status>("translated", "fuzzy", "untranslated");
    fc.assert(
      fc.property(fc.array(fc.array(status)), (pages) => {
        const [coverage] = reportOf([
          {
            locale: "it",
            pages: pages.map((statuses, index) => ({
              page: `${index}.md`,
              catalog: `${index}.po`,
              segments: statuses.map((one, line) => segmentStatus("two words", one, line + 1)),
            })),
          },
        ]).locales;
        const all = pages.flat();
        expect(coverage?.segments).toBe(all.length);
        expect(coverage?.words).toBe(all.length * 2);
        expect(coverage?.findings).toHaveLength(all.filter((one) => one !== "translated").length);
        const { translated = 0, fuzzy = 0, untranslated = 0 } = coverage ?? {};
        expect(translated + fuzzy + untranslated).toBe(all.length);
      }),
    );
  });
});

describe("percent", () => {
  const counts = { fuzzy: 0, untranslated: 0 };
  it.each([
    [{ segments: 0, translated: 0, words: 0, translatedWords: 0 }, 100],
    [{ segments: 2, translated: 2, words: 9, translatedWords: 9 }, 100],
    [{ segments: 1000, translated: 999, words: 5000, translatedWords: 4999 }, 99],
    [{ segments: 1000, translated: 1, words: 5000, translatedWords: 1 }, 1],
    [{ segments: 4, translated: 1, words: 0, translatedWords: 0 }, 25],
    [{ segments: 2, translated: 1, words: 3, translatedWords: 3 }, 99],
    [{ segments: 2, translated: 0, words: 3, translatedWords: 0 }, 0],
  ])("of %j is %i", (some, expected) => {
    expect(percent({ ...counts, ...some })).toBe(expected);
  });
});
