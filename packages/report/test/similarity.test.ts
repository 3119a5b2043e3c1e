import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarity } from "../src/index.js";

/** The textbook's table, cell by cell. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, at) => at + 1);
  row.unshift(0);
  a.forEach((word, index) => {
    const next = [index + 1];
    b.forEach((other, at) => {
      const replaced = (row[at] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}

const words = fc.array(fc.constantFrom("low", "high", "water", "at", "noon", "bar"), {
  maxLength: 12,
});

describe("similarity", () => {
  it.each([
    ["Low water at noon", "Low water at noon", 100],
    ["Low water at noon", "Low water, at noon!", 99],
    ["Low water at noon", "Low water at night", 75],
    ["Low water", "Low water at noon in small harbours", 28],
    ["Ask the harbour master", "Mind a bar", 0],
    ["", "Mind the bar", 0],
    ["`x`", "`y`", 0],
    ["**", "*", 99],
    ["港の潮汐表", "港の潮汐図", 80],
  ])("of %j and %j is %i", (a, b, percent) => {
    expect(similarity(a, b)).toBe(percent);
  });

  it("is the textbook's measure, from either side", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const longer = Math.max(a.length, b.length, 1);
        const exact = Math.floor(((longer - editDistance(a, b)) * 100) / longer);
        const percent = similarity(a.join(" "), b.join(" "));
        expect(percent).toBe(exact);
        expect(similarity(b.join(" "), a.join(" "))).toBe(percent);
      }),
    );
  });

  it("is bounded in time for huge texts, and then never too high", () => {
    const text = (start: number): string =>
      Array.from({ length: 200_000 }, (_, at) => `w${(start + at * 7919) % 50_000}`).join(" ");
    const started = process.cpuUsage();
    expect(similarity(text(0), text(1))).toBeLessThan(50);
    const { user } = process.cpuUsage(started);
    expect(user / 1e6).toBeLessThan(20);
    const long = Array.from({ length: 60_000 }, (_, at) => `w${at}`);
    expect(similarity(long.join(" "), [...long, "end"].join(" "))).toBe(99);
  });
});
