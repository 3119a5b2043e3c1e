import { describe, expect, it } from "vitest";
import { fitSpaces } from "../src/fold.js";
import { growth, LINEAR } from "./growth.js";

describe("fitSpaces", () => {
  it.each([
    ["uno\ndue\n", "uno due"],
    ["uno \t\n\t due", "uno due"],
    ["uno\r\ndue \r\n tre", "uno due tre"],
    ["uno\n \ndue", "uno  due"],
    ["uno \r \ndue", "uno \r due"],
    ["uno  due", "uno  due"],
  ])("makes %j one line", (msgstr, fitted) => {
    expect(fitSpaces(msgstr, "one\ntwo", "one two")).toBe(fitted);
  });

  it.each([" ", "\t", "\n", " \n", "\r", "\r\n "])("takes linear time for many %j", (space) => {
    const run = (size: number): (() => unknown) => {
      const msgstr = `uno${space.repeat(size / space.length)}due`;
      return () => fitSpaces(msgstr, "one\ntwo", "one two");
    };
    expect(growth(run, 9000)).toBeLessThan(LINEAR);
  });
});
