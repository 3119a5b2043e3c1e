import { assemblePage } from "@dragoman/assemble";
import { DIALECTS, splitPage, type DialectName } from "@dragoman/segment";
import type { Page } from "@dragoman/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedPage, PROSE } from "./markdown-page.js";
import { pseudo } from "./pseudo.js";
import { realPages } from "./real-pages.js";

const split = (text: string, dialect: DialectName): Page =>
  splitPage(text, { path: "page.md", dialect });

/** The page's text between its slots. */
function skeleton({ text, segments }: Page): string[] {
  const ends = [0, ...segments.map(({ slot }) => slot.end)];
  const starts = [...segments.map(({ slot }) => slot.start), text.length];
  return starts.map((start, at) => text.slice(ends[at], start));
}

/** Laws 1 to 3, for a page and some choice of its segments. */
function expectLaws(
  text: string,
  dialect: DialectName,
  isChosen: (index: number) => boolean,
): void {
  const page = split(text, dialect);
  expect(assemblePage(page, () => undefined)).toBe(text);
  expect(assemblePage(page, ({ source }) => source)).toBe(text);
  const { segments } = page;
  let end = 0;
  for (const { slot } of segments) {
    expect(slot.start).toBeGreaterThanOrEqual(end);
    expect(slot.end).toBeGreaterThan(slot.start);
    end = slot.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  // What stands between the slots follows in the localised page, in order and complete.
  const chosen = new Set(segments.filter((_, index) => isChosen(index)));
  const localised = assemblePage(page, (segment) =>
    chosen.has(segment) ? pseudo(segment.source) : undefined,
  );
  const fixed = skeleton({ ...page, segments: segments.filter((one) => chosen.has(one)) });
  expect(localised.startsWith(fixed[0] ?? "")).toBe(true);
  expect(localised.endsWith(fixed.at(-1) ?? "")).toBe(true);
  let from = 0;
  for (const part of fixed) {
    const at = localised.indexOf(part, from);
    expect(at).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
}

describe.each(DIALECTS)("laws of pages, in %s", (dialect) => {
  it("1, 2, 3: identity, cover, only slots change: generated pages", () => {
    fc.assert(
      fc.property(generatedPage("mkdocs"), fc.infiniteStream(fc.boolean()), ({ text }, choice) => {
        const chosen = [...choice.take(100)];
        expectLaws(text, dialect, (index) => chosen[index] === true);
      }),
      { numRuns: 150 },
    );
  });

  it("4: a page translated as a whole shows no prose of its source", () => {
    fc.assert(
      fc.property(generatedPage(dialect), ({ text }) => {
        const page = split(text, dialect);
        const localised = assemblePage(page, ({ source }) => pseudo(source));
        // Comments are the author's, for the translator or for nobody.
        const shown = localised.replaceAll(/<!--[^]*?-->/gu, "");
        expect(PROSE.filter((word) => shown.includes(word))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("4: … and has the same blocks, with the translations in them", () => {
    fc.assert(
      fc.property(generatedPage(dialect), ({ text }) => {
        const page = split(text, dialect);
        const again = split(
          assemblePage(page, ({ source }) => pseudo(source)),
          dialect,
        );
        expect(again.segments.map(({ source, kind }) => [kind, source])).toEqual(
          page.segments.map(({ source, kind }) => [kind, pseudo(source)]),
        );
        expect(skeleton(again)).toEqual(skeleton(page));
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(realPages.length === 0)(
  "laws of pages, real ones (skipped without corpora)",
  () => {
    it("1, 2, 3: identity, cover, only slots change", () => {
      fc.assert(
        fc.property(fc.nat(), fc.infiniteStream(fc.boolean()), (pick, choice) => {
          const page = realPages[pick % realPages.length];
          if (page === undefined) throw new Error("no page was picked");
          const chosen = [...choice.take(500)];
          expectLaws(page.text(), page.dialect, (index) => chosen[index] === true);
        }),
        { numRuns: 40, seed: 3 },
      );
    });
  },
);
