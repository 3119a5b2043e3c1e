import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTranslations, type Glossary, RULES } from "../src/index.js";
import { CHECKS } from "../src/translation/all-checks.js";
import { NO_GLOSSARY, pairOf } from "./pair.js";

/** A pair of texts, and what the folder's rule finds in it. */
interface Case {
  readonly locale: string;
  readonly dialect?: string;
  /** Of the page: labels and where they lead. */
  readonly definitions?: Record<string, string>;
  readonly glossary?: { keep: string[]; terms: Record<string, string[]> };
  readonly source: string;
  readonly target: string;
  /** `severity: message` of each problem. */
  readonly found: readonly string[];
}

const folder = new URL("fixtures/translation/", import.meta.url);
const rules = readdirSync(folder).sort();

function casesOf(rule: string): Case[] {
  const files = readdirSync(new URL(`${rule}/`, folder));
  return files.flatMap(
    (file) => JSON.parse(readFileSync(new URL(`${rule}/${file}`, folder), "utf8")) as Case[],
  );
}

function glossaryOf({ glossary }: Case): Glossary {
  if (glossary === undefined) return NO_GLOSSARY;
  return { keep: glossary.keep, terms: new Map(Object.entries(glossary.terms)) };
}

function found(rule: string, one: Case): string[] {
  const { locale, dialect, definitions = {}, source, target } = one;
  const context = {
    locale,
    sourceLocale: "en",
    glossary: glossaryOf(one),
    definitions: new Map(Object.entries(definitions)),
    ...(dialect !== undefined && { dialect }),
  };
  const [problems = []] = checkTranslations([pairOf(source, target)], context);
  return problems
    .filter((problem) => problem.rule === rule)
    .map(({ severity, message }) => `${severity}: ${message}`);
}

test("each check has a folder of pairs, and each folder is a check's", () => {
  expect(rules).toEqual(CHECKS.map(({ rule }) => rule.name).sort());
});

describe.each(rules)("%s", (rule) => {
  const cases = casesOf(rule);

  test.each(cases)("$locale: $source → $target", (one) => {
    expect(found(rule, one)).toEqual(one.found);
  });

  test("has pairs with a finding and pairs without", () => {
    expect(cases.some((one) => one.found.length > 0)).toBe(true);
    expect(cases.some((one) => one.found.length === 0)).toBe(true);
    expect(new Set(cases.map(({ locale }) => locale)).size).toBeGreaterThan(2);
  });

  test("its example has the finding", () => {
    const example = RULES.find(({ name }) => name === rule)?.example;
    if (example === undefined) return expect(rule).toBe("glossary");
    const locale = rule === "punctuation-spacing" ? "fr" : "it";
    expect(found(rule, { locale, ...example, found: [] })).not.toEqual([]);
  });
});
