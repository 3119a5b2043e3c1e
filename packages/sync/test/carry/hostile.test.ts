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

  test.each([
    ["values that are quoted now", "%s ", "'%s' "],
    ["words that are quoted now", "tide ", "'tide' "],
    ["brackets that went", "(a) ", "a "],
    ["dots that are one sign now", "a... ", "a… "],
    ["letters that are capitals now", "tide ", "TIDE "],
    ["options that have another letter", "-z ", "-Z "],
    ["words that are links now", "[tide](b) ", "[**tide**](b) "],
    ["operators", "a & b ", "a + b "],
    ["signs that are no tokens", "('.') ", "('!') "],
  ])("%s", (_, old, next) => {
    const [edited, rest] = [900, 20_000];
    const source = old.repeat(edited + rest);
    const begin = process.cpuUsage();
    carryTarget(source, next.repeat(edited) + old.repeat(rest), source);
    carryTarget(old.repeat(edited), next.repeat(edited), old.repeat(edited));
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(8);
  });
});
