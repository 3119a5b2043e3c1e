import { expect, test } from "vitest";
import { checkTranslations } from "../src/index.js";
import { NO_GLOSSARY, pairOf } from "./pair.js";

const context = { locale: "it", sourceLocale: "en", glossary: NO_GLOSSARY, dialect: "mdx" };

function rules(source: string, target: string, attributes: readonly string[] = []): string[] {
  const [problems = []] = checkTranslations([pairOf(source, target)], { ...context, attributes });
  return problems.map(({ rule }) => rule);
}

test("a component's texts are the translation's own, and its other attributes are not", () => {
  const source = 'The tide <Badge text="new" size="small" /> rises.';
  expect(rules(source, 'La marea <Badge text="novità" size="small" /> sale.')).toEqual([]);
  expect(rules(source, 'La marea <Badge text="novità" size="grande" /> sale.')).toEqual([
    "tags-differ",
  ]);
});

test("the configuration names further ones", () => {
  const source = 'The tide <Badge heading="new" /> rises.';
  const target = 'La marea <Badge heading="novità" /> sale.';
  expect(rules(source, target)).toEqual(["tags-differ"]);
  expect(rules(source, target, ["heading"])).toEqual([]);
});
