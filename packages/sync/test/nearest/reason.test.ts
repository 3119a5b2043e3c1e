import { expect, it } from "vitest";
import { lifted } from "../../src/nearest/reason.js";

it("is never less than the likeness, to the last digit", () => {
  const nowhere = { value: 0, nearness: "locale" } as const;
  expect(1 - (1 - 1 / 300)).toBeLessThan(1 / 300);
  expect(lifted({ value: 1 / 300, evidence: 0 }, nowhere)).toBe(1 / 300);
});
