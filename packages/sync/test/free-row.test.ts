import { expect, it } from "vitest";
import { FreeRow } from "../src/free-row.js";

it("gives the first free one, and looks at each that is taken once", () => {
  const taken = new Set([0, 1, 2, 5]);
  let looks = 0;
  const row = new FreeRow((index) => {
    looks += 1;
    return taken.has(index);
  });
  expect([0, 3, 5, 6, 9].map((index) => row.from(index, 9))).toEqual([3, 3, 6, 6, 9]);
  for (let index = 0; index < 9; index += 1) taken.add(index);
  looks = 0;
  for (let time = 0; time < 1000; time += 1) expect(row.from(0, 9)).toBe(9);
  expect(row.from(0, 4)).toBe(4);
  expect(looks).toBeLessThanOrEqual(9);
});
