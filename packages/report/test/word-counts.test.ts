import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUZZY_BANDS, reportOf, textReport, wordCounts, type PageStatus } from "../src/index.js";
import type { SegmentStatus, Status } from "../src/index.js";
import { segmentStatus } from "./page-status.js";

function page(...segments: readonly SegmentStatus[]): PageStatus {
  return { page: "a.md", catalog: "it.po", segments };
}

function segment(source: string, status: Status, previous?: string): SegmentStatus {
  return { ...segmentStatus(source, status, 1), ...(previous !== undefined && { previous }) };
}

describe("word counts", () => {
  it("pay a text once, wherever it stands", () => {
    const pages = [
      page(segment("Mind the bar", "untranslated"), segment("Fair winds", "translated")),
      page(segment("Mind the bar", "untranslated"), segment("Fair winds", "untranslated")),
      page(segment("Mind the bar", "untranslated"), segment("Fair winds", "translated")),
    ];
    expect(wordCounts(pages)).toMatchObject({ new: 3, repeated: 3 + 3 + 2, translated: 4 });
  });

  it("take a text that is fuzzy anywhere for fuzzy, and its other places for repeated", () => {
    const old = "Mind the reef";
    const pages = [
      page(segment("Mind the bar", "untranslated")),
      page(segment("Mind the bar", "fuzzy", old), segment("Mind the bar", "fuzzy", old)),
    ];
    expect(wordCounts(pages)).toMatchObject({ new: 0, repeated: 6, fuzzy: { "50-74": 3 } });
  });

  it.each([
    [100, "95-99"],
    [95, "95-99"],
    [94, "85-94"],
    [85, "85-94"],
    [84, "75-84"],
    [75, "75-84"],
    [74, "50-74"],
    [50, "50-74"],
    [49, "below-50"],
    [undefined, "below-50"],
  ] as const)("put a match of %s%% into the band %s", (same, band) => {
    const words = Array.from({ length: 100 }, (_, at) => `w${at}`);
    const old = words.map((word, at) => (at < (same ?? 0) ? word : `o${at}`)).join(" ");
    const { fuzzy } = wordCounts([
      page(segment(words.join(" "), "fuzzy", same === undefined ? undefined : old)),
    ]);
    expect(fuzzy[band]).toBe(100);
  });

  it("are all words of the pages, each once", () => {
    const status = fc.constantFrom<Status>("translated", "fuzzy", "untranslated");
    const source = fc.constantFrom("Mind the bar", "Fair winds", "Noon", "__proto__");
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(source, status))), (texts) => {
        const pages = texts.map((some) => page(...some.map(([text, one]) => segment(text, one))));
        const counts = wordCounts(pages);
        const fuzzy = FUZZY_BANDS.reduce((sum, band) => sum + counts.fuzzy[band], 0);
        const all = counts.new + counts.repeated + counts.translated + fuzzy;
        const [locale] = reportOf([{ locale: "it", pages }]).locales;
        expect(all).toBe(locale?.words);
        expect(counts.translated).toBe(locale?.translatedWords);
        expect(locale?.wordCounts).toEqual(counts);
      }),
    );
  });
});

describe("the table of words", () => {
  const report = reportOf([
    { locale: "it", pages: [page(segment("Mind the bar", "untranslated"))] },
    { locale: "pt-BR", pages: [page(segment("Mind the bar", "fuzzy", "Mind the reef"))] },
  ]);
  const style = { width: 100, colour: false, unicode: true };

  it("has a row for each locale, and comes when it is asked for", () => {
    const text = textReport(report, style, { words: true });
    expect(text.split("\n\n")[1]).toBe(
      [
        "words  new  repeated  95-99%  85-94%  75-84%  50-74%  fuzzy <50%  translated",
        "it       3         0       0       0       0       0           0           0",
        "pt-BR    0         0       0       0       0       3           0           0",
      ].join("\n"),
    );
    expect(textReport(report, style)).not.toContain("repeated");
  });

  it("becomes lists on a narrow terminal", () => {
    const text = textReport(report, { ...style, width: 40 }, { words: true });
    expect(text).toContain("it, words\n  new         3\n  repeated    0\n");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });
});
