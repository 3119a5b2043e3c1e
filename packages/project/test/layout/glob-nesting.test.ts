import { expect, test } from "vitest";
import { compileGlob } from "../../src/layout/pattern.js";

test("a pattern that repeats repetitions does not run away", () => {
  const glob = compileGlob("docs/+(+(+(a|b)*)*)*)*.md");
  expect(glob.matches(`docs/${"a".repeat(200)}c`)).toBe(false);
});
