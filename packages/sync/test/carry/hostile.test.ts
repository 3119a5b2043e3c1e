import { describe, expect, test } from "vitest";
import { HOSTILE_PIECES } from "../../../inline/test/hostile-pieces.js";
import { carryTarget } from "../../src/carry/carry-target.js";

describe("hostile input takes linear time", () => {
  test.each(HOSTILE_PIECES)("100 kB of %j", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const begin = process.cpuUsage();
    carryTarget(`${text}[a](b)`, `${text}[a](c)`, `${text}[a](b)`);
    // A quadratic scan of 100 kB takes minutes; the bound leaves room for a slow machine.
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(8);
  });
});
