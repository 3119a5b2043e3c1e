import { expect, test } from "vitest";
import { compileGlob } from "../../src/files/glob.js";

test("a pattern that repeats repetitions does not run away", () => {
  const glob = compileGlob("docs/+(+(+(a|b)*)*)*)*.md");
  expect(glob.matches(`docs/${"a".repeat(200)}c`)).toBe(false);
});
