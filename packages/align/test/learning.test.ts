import { splitPage } from "@dragoman/segment";
import { describe, expect, test } from "vitest";
import { type Unit, unitsOf } from "../src/evidence/evidence.js";
import { enriched } from "../src/score/enrich.js";
import { lexiconOf } from "../src/score/lexicon.js";
import { compare } from "../src/score/scorer.js";
import { isSettled } from "../src/sequence/rough.js";
import { swapsTakenApart } from "../src/sequence/summed.js";
import { estimatedGaps, initialGaps } from "../src/sequence/transitions.js";

const units = (...paragraphs: string[]): Unit[] =>
  unitsOf(splitPage(paragraphs.join("\n\n"), { path: "a.md", dialect: "mkdocs" }));

const places = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ source: index, target: index }));

describe("words that are learnt from pairs", () => {
  const source = units("red boat", "red house", "old boat", "old house", "quay", "quay");
  const target = units(
    "barca rossa",
    "casa rossa",
    "barca vecchia",
    "casa vecchia",
    "molo",
    "molo",
  );

  test("are those that occur together, each once; a text is learnt as a whole", () => {
    const { source: own, target: other } = lexiconOf(source, target, places(6));
    const keys = (marks: readonly { key: string }[] | undefined): string[] =>
      (marks ?? []).map(({ key }) => key).sort();
    expect(keys(own[0])).toEqual(["learnt boat", "learnt red"]);
    expect(keys(other[3])).toEqual(["learnt house", "learnt old"]);
    expect(keys(own[4])).toEqual(["entry =quay", "learnt quay"]);
    expect(keys(other[5])).toEqual(["entry =quay", "learnt quay"]);
  });

  test("are not those that occur once, or everywhere", () => {
    expect(
      lexiconOf(units("a boat", "a house"), units("x barca", "x casa"), places(2)).source,
    ).toEqual([[], []]);
    const many = Array.from({ length: 12 }, (_, index) => `the number${"x".repeat(index)}`);
    expect(lexiconOf(units(...many), units(...many), places(12)).source.flat()).toEqual([]);
  });

  test("are added to what is known of two pages, and to two units as one", () => {
    const known = compare(source, target);
    const more = enriched(known, lexiconOf(source, target, places(6)));
    expect(known.source[0]?.ids).toHaveLength(0);
    expect([...(more.source[0]?.ids ?? [])]).toEqual(
      [...(more.source[0]?.ids ?? [])].sort((a, b) => a - b),
    );
    expect(more.source[0]?.ids).toHaveLength(2);
    expect(more.source[0]?.ids.some((id) => more.target[0]?.ids.includes(id))).toBe(true);
    expect(more.source[0]?.base).toBeLessThan(known.source[0]?.base ?? 0);
  });
});

test("gaps are as long as they were: sections that are missing go on", () => {
  const missing = [1, ...Array<number>(40).fill(0), 1];
  const here = Array<number>(42).fill(1);
  expect(estimatedGaps(missing, here).goesOn).toBeGreaterThan(0.8);
  expect(estimatedGaps([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1], here).goesOn).toBeLessThan(0.45);
  expect(estimatedGaps(here, here).goesOn).toBe(initialGaps.goesOn);
});

test("neighbours that changed places are two pairs, each with all that speaks for it", () => {
  const one = { sources: 1, targets: 1, probability: 0.2 };
  expect(
    swapsTakenApart([
      { source: 0, sources: 2, target: 0, targets: 2, probability: 0.7 },
      { ...one, source: 0, target: 1 },
    ]),
  ).toEqual([
    { ...one, source: 0, target: 1, probability: expect.closeTo(0.9) as number },
    { ...one, source: 1, target: 0, probability: 0.7 },
  ]);
});

test("an alignment is settled where each unit surely has its counterpart", () => {
  const pair = { source: 0, sources: 1, target: 0, targets: 1, probability: 0.995 };
  expect(isSettled([pair], 1, 1)).toBe(true);
  expect(isSettled([pair], 1, 2)).toBe(false);
  // Two halves make no whole: which of them it is, is open.
  const half = { ...pair, probability: 0.5 };
  expect(isSettled([half, { ...half, target: 1 }], 1, 1)).toBe(false);
});
