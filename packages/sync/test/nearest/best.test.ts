import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Best } from "../../src/nearest/best.js";

describe("the few best of many", () => {
  it("are those that sorting would put first, among equals the first ones", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.integer({ min: 1, max: 5 }),
        (estimates, most) => {
          const best = new Best(most);
          for (const [text, estimate] of estimates.entries()) best.offer(text, estimate);
          const sorted = [...estimates.keys()].sort(
            (a, b) => (estimates[b] ?? 0) - (estimates[a] ?? 0) || a - b,
          );
          expect([...best.texts.subarray(0, best.count)]).toEqual(sorted.slice(0, most));
        },
      ),
    );
  });

  it("are forgotten when it is cleared", () => {
    const best = new Best(2);
    best.offer(7, 0.5);
    best.clear();
    best.offer(8, 0.1);
    expect([...best.texts.subarray(0, best.count)]).toEqual([8]);
  });
});
