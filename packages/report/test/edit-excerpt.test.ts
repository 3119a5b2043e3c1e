import fc from "fast-check";
import { expect, it } from "vitest";
import { displayWidth, editExcerpt, oneLine } from "../src/index.js";

const long = "The tide tables of all small harbours are on one page, sorted by name. ".repeat(5);

it("shows what was edited, however far back it stands", () => {
  const [before, after] = editExcerpt(`${long}Ask the pilot.`, `${long}Ask the master.`, 80);
  expect(before).toBe("…by name. Ask the pilot.");
  expect(after).toBe("…by name. Ask the master.");
  expect(editExcerpt("Ask the pilot", "Ask the master", 80)).toEqual([
    "Ask the pilot",
    "Ask the master",
  ]);
});

it("keeps within the width, cuts no character in two, and tells the two apart", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 }).map(oneLine);
  fc.assert(
    fc.property(text, text, text, (start, a, b) => {
      const before = start.repeat(6) + a;
      const after = start.repeat(6) + b;
      const [cutBefore, cutAfter] = editExcerpt(before, after, 80);
      for (const one of [cutBefore, cutAfter]) {
        expect(displayWidth(one)).toBeLessThanOrEqual(80);
        expect(one).not.toMatch(/\p{Cs}/u);
      }
      // The first difference is at most two words into it, which wide characters may fill.
      const isNarrow =
        displayWidth(before) === before.length && displayWidth(after) === after.length;
      const areSame = before.trimEnd() === after.trimEnd();
      if (isNarrow && !areSame && !start.includes(" ")) expect(cutBefore).not.toBe(cutAfter);
    }),
  );
});
