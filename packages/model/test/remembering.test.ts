import { describe, expect, it } from "vitest";
import { remembering } from "../src/index.js";

describe("a function that remembers", () => {
  it("makes a value once, and gives it again", () => {
    const made: string[] = [];
    const lengthOf = remembering((text) => {
      made.push(text);
      return { length: text.length };
    });
    expect(lengthOf("tide")).toBe(lengthOf("tide"));
    expect(lengthOf("ebb")).toEqual({ length: 3 });
    expect(made).toEqual(["tide", "ebb"]);
  });

  it("keeps no long text, and not more texts than a page has", () => {
    let made = 0;
    const count = remembering(() => ({ made: (made += 1) }));
    count("x".repeat(10_001));
    count("x".repeat(10_001));
    expect(made).toBe(2);
    for (let round = 0; round < 2; round += 1)
      for (let at = 0; at < 2_001; at += 1) count(String(at));
    expect(made).toBeGreaterThan(2 + 2_001);
  });
});
