import { expect, it } from "vitest";
import { termsOf } from "../../src/terms/learn-terms.js";

const texts = [
  "Der Hafen ist klein",
  "konnte den Hafen nicht finden",
  "Konnte es nicht lesen",
  "Dann lesen. Lesen bildet",
  "Das Lesen; (lesen)",
  "Boote, bootet",
  "ein Schiff",
  "**Schiff** ahoi",
].map((target, index) => ({ msgid: `text ${index}`, msgstr: [target] }));
const terms = termsOf(() => texts);

it.each([
  ["konnte", true],
  ["hafen", false],
  ["schiff", false],
  // Once it begins a sentence, once it is a noun, twice it is a verb.
  ["lesen", true],
  // Only within another word.
  ["boot", false],
  ["nirgends", false],
  ["", false],
])("“%s”: %s", (word, isSmall) => {
  expect(terms.isMostlySmall(word)).toBe(isSmall);
  expect(terms.isMostlySmall(word)).toBe(isSmall);
});

it("looks at the texts once, and stops where enough is known", () => {
  let asked = 0;
  const many = termsOf(() => {
    asked += 1;
    return Array.from({ length: 20_000 }, (_, index) => ({
      msgid: `text ${index}`,
      msgstr: [`a ${"word ".repeat(50)}${index}`],
    }));
  });
  for (let index = 0; index < 200; index += 1) many.isMostlySmall("word");
  expect(many.isMostlySmall("word")).toBe(true);
  expect(asked).toBe(1);
});
