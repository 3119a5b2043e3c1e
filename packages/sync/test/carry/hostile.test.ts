import { describe, expect, test } from "vitest";
import { carryTarget } from "../../src/carry/carry-target.js";

describe("hostile input takes linear time", () => {
  const pieces = [
    "[",
    "](",
    "`",
    "``a`",
    "*a",
    "_*",
    "<a ",
    '<a x="',
    "[a](b",
    "{.a ",
    "{{",
    "<!--",
    "][",
    "**a*",
    ":a",
    '](a "',
    "<b>",
    "[^a",
  ];
  test.each(pieces)("100 kB of %j", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const begin = performance.now();
    carryTarget(`${text}[a](b)`, `${text}[a](c)`, `${text}[a](b)`);
    // A quadratic scan of 100 kB takes minutes; the bound leaves room for a slow machine.
    expect(performance.now() - begin).toBeLessThan(8_000);
  });
});
