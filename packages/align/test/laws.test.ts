import { splitPage } from "@dragoman/segment";
import type { Page } from "@dragoman/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Alignment, alignPages } from "../src/index.js";

const page = (text: string): Page => splitPage(text, { path: "a.md", dialect: "mkdocs" });

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const text = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(" "));
const block = fc.oneof(
  text,
  text.map((words) => `## ${words}`),
  text.map((words) => `- ${words}`),
  fc.tuple(text, word).map(([words, name]) => `${words} [${name}](${name}.md)`),
  text.map((words) => `> ${words}`),
);
const pageText = fc.array(block, { maxLength: 30 }).map((blocks) => blocks.join("\n\n"));

/** Each word as another one of its length, which no page has. */
function translated(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)|[a-z]+/g, (match) =>
    match.startsWith("]")
      ? match
      : match.replace(/[a-z]/g, (letter) => "éèêëôûï"[letter.charCodeAt(0) % 7] ?? ""),
  );
}

function usesEachOnce(source: Page, target: Page, { pairs }: Alignment): void {
  const times = new Map<unknown, number>();
  for (const pair of pairs) {
    expect(source.segments).toContain(pair.segment);
    expect(target.segments).toContain(pair.target);
    expect(pair.confidence).toBeGreaterThan(0.5);
    expect(pair.confidence).toBeLessThanOrEqual(1);
    for (const segment of [pair.segment, pair.target])
      times.set(segment, (times.get(segment) ?? 0) + 1);
  }
  for (const { segment, target, certain } of pairs) {
    expect(times.get(segment)).toBe(1);
    // Two segments may have been joined into one; that is never certain.
    expect(times.get(target)).toBeLessThanOrEqual(certain ? 1 : 2);
  }
  const places = pairs.map(({ segment }) => source.segments.indexOf(segment));
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

test("any two pages are aligned without a failure, no segment twice", () => {
  fc.assert(
    fc.property(pageText, pageText, (one, other) => {
      const [source, target] = [page(one), page(other)];
      usesEachOnce(source, target, alignPages(source, target, "it"));
    }),
  );
});

test("any two texts are aligned without a failure", () => {
  const anything = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      const [source, target] = [page(one), page(other)];
      usesEachOnce(source, target, alignPages(source, target, "it"));
    }),
  );
});

test("of a page with itself every segment is certain, and in its place", () => {
  fc.assert(
    fc.property(pageText, (markdown) => {
      const one = page(markdown);
      const { pairs, findings } = alignPages(one, one, "it");
      expect(findings).toEqual([]);
      expect(pairs.map(({ segment }) => segment)).toEqual(one.segments);
      for (const { segment, target, certain } of pairs) {
        expect(target).toBe(segment);
        expect(certain).toBe(true);
      }
    }),
  );
});

test("with every word replaced by another of its length all is certain still", () => {
  fc.assert(
    fc.property(pageText, (markdown) => {
      const [source, target] = [page(markdown), page(translated(markdown))];
      const { pairs } = alignPages(source, target, "it");
      expect(pairs.map(({ segment }) => segment)).toEqual(source.segments);
      expect(pairs.map(({ target }) => target)).toEqual(target.segments);
      expect(pairs.every(({ certain }) => certain)).toBe(true);
    }),
  );
});

test("blocks taken out make no certain pair of two that have links of their own", () => {
  const blocks = fc.uniqueArray(word, { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(blocks, fc.nat(), fc.nat(), (names, first, second) => {
      const without = (index: number): string[] =>
        names.filter((_, at) => at !== index % names.length);
      const source = page(
        without(first)
          .map((name) => `see the [text](${name}.md) here`)
          .join("\n\n"),
      );
      const target = page(
        without(second)
          .map((name) => `voir [le texte](${name}.md) là`)
          .join("\n\n"),
      );
      for (const { segment, target: found, certain } of alignPages(source, target, "fr").pairs)
        if (certain)
          expect(/\((.*)\)/.exec(found.source)?.[1]).toBe(/\((.*)\)/.exec(segment.source)?.[1]);
    }),
  );
});

test("a heading and a paragraph that changed places make no wrong certain pair, and are found", () => {
  const sections = fc.uniqueArray(word, { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(sections, fc.nat(), (names, which) => {
      const blocks = names.flatMap((name) => [
        `## ${name}`,
        `${"word ".repeat(20 + name.length)}[${name}](${name}.md)`,
      ]);
      const at = 2 * (which % names.length);
      const moved = [...blocks];
      moved.splice(at, 2, blocks[at + 1] ?? "", blocks[at] ?? "");
      const source = page(blocks.join("\n\n"));
      const target = page(translated(moved.join("\n\n")));
      const expected = source.segments.map((segment) => [
        segment.source,
        translated(segment.source),
      ]);
      const { pairs } = alignPages(source, target, "it");
      expect(pairs.map(({ segment, text }) => [segment.source, text])).toEqual(expected);
    }),
  );
});
