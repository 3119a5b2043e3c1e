import type { Page, Segment } from "@dragoman/model";
import { expect, test } from "vitest";
import { alignPages } from "../src/index.js";

/** Paragraphs as a page has them; splitting 10,000 of them is not what is looked at here. */
function pageOf(paragraphs: readonly string[]): Page {
  let start = 0;
  const segments = paragraphs.map((source, index): Segment => {
    const slot = {
      start,
      end: start + source.length,
      form: { form: "markdown" as const, linePrefix: "", hardBreaks: [], inTable: false },
    };
    start = slot.end + 2;
    const position = { line: 2 * index + 1, column: 1 };
    return { source, kind: "paragraph", slot, position, headings: [], notes: [] };
  });
  return { path: "a.md", text: paragraphs.map((text) => `${text}\n\n`).join(""), segments };
}

/** The n-th paragraph in two languages that share no letter, of one of 97 lengths; each tenth has a link. */
function paragraph(index: number, letter: string): string {
  const words = Array.from({ length: 4 + ((index * 37) % 97) }, () => letter.repeat(5)).join(" ");
  return index % 10 === 0
    ? `${words} [${letter}](page-${"ab".repeat(index % 7)}-${index}.md)`
    : words;
}

test("of 10,000 paragraphs the 1,000 that are missing are found, and the others paired", () => {
  const all = Array.from({ length: 10_000 }, (_, index) => index);
  const kept = all.filter((index) => index < 4000 || index >= 5000);
  const source = pageOf(all.map((index) => paragraph(index, "a")));
  const target = pageOf(kept.map((index) => paragraph(index, "ж")));
  const { pairs } = alignPages(source, target, "ru");
  const places = new Map(target.segments.map((segment, index) => [segment, kept[index]]));
  const wrong = pairs.filter(
    ({ segment, target, certain }) =>
      certain && places.get(target) !== source.segments.indexOf(segment),
  );
  expect(wrong).toEqual([]);
  expect(pairs.filter(({ certain }) => certain).length).toBeGreaterThan(8900);
});

test.each([
  ["one text ten thousand times", Array<string>(10_000).fill("x"), Array<string>(9_000).fill("x")],
  ["what looks like links without end", ["](".repeat(50_000)], ["](".repeat(50_000)]],
  [
    "backticks of every length",
    ["`".repeat(100_000)],
    Array.from({ length: 300 }, (_, n) => "`".repeat(n + 1)),
  ],
  ["brackets that never close", ["<a".repeat(50_000), "{".repeat(50_000)], ["](((".repeat(30_000)]],
])("%s come to an end", (_, source, target) => {
  expect(alignPages(pageOf(source), pageOf(target), "it").findings).toBeInstanceOf(Array);
});
