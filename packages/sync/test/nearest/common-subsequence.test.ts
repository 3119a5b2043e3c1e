import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CommonSubsequence } from "../../src/nearest/common-subsequence.js";

/** The textbook's table (Wagner and Fischer 1974), as an oracle. */
function byTable(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    for (const [at, right] of b.entries()) {
      next.push(left === right ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe("CommonSubsequence", () => {
  it("agrees with the table, over blocks of 32 too", () => {
    const measure = new CommonSubsequence(6);
    const sequence = fc.array(fc.nat(5), { maxLength: 150 });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        expect(measure.length(a, b)).toBe(byTable(a, b));
      }),
    );
  });
});
