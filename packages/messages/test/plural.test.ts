import { spawnSync } from "node:child_process";
import { createCatalog, pluralForms, serializeCatalog } from "@dragoman/catalog";
import {
  categoriesOf,
  fillCatalog,
  formPlan,
  parseJson,
  parsePluralForms,
  sourceMessages,
} from "@dragoman/messages";
import { describe, expect, test } from "vitest";

describe("Plural-Forms", () => {
  test.each([
    [1, 0],
    [2, 1],
    [5, 2],
    [12, 2],
    [22, 1],
    [112, 2],
  ])("is read as C reads it: Polish %i", (n, form) => {
    expect(parsePluralForms(pluralForms("pl"))?.select(n)).toBe(form);
  });

  test.each([
    "",
    "nplurals=2",
    "nplurals=2; plural=process.exit(1);",
    "nplurals=2; plural=n n;",
    "nplurals=2; plural=(n;",
    `nplurals=2; plural=${"(".repeat(1_900)};`,
    `nplurals=2; plural=${"!".repeat(1_900)}n;`,
    "nplurals=0; plural=0;",
  ])("that is none is refused: %.40s", (field) => {
    expect(parsePluralForms(field)).toBeUndefined();
  });

  test("of a catalog's own header decides", () => {
    const plan = formPlan("en", createCatalog({ path: "en.po", locale: "ja", date: new Date(0) }));
    expect(plan).toMatchObject({ count: 1, separate: ["one"] });
  });
});

describe("forms and categories", () => {
  test.each([
    ["pl", "one,few,many", "", "other"],
    ["ar", "zero,one,two,few,many,other", "", ""],
    ["ja", "other", "", ""],
    ["it", "one,other", "", "many"],
    ["he", "one,other", "two", "two"],
    ["lv", "one,other,zero", "zero", "zero"],
    ["ga", "one,two,other", "few,many", "few,many"],
  ])("of %s", (locale, categories, separate, standIn) => {
    const plan = formPlan(locale);
    expect(plan.categoryOf.join()).toBe(categories);
    expect(plan.separate.join()).toBe(separate);
    expect([...plan.standIn.keys()].join()).toBe(standIn);
  });

  test("leave no category of any locale without a text", () => {
    for (const locale of Intl.PluralRules.supportedLocalesOf(
      [..."abcdefghijklmnopqrstuvwxyz"].flatMap((a) =>
        [..."abcdefghijklmnopqrstuvwxyz"].map((b) => a + b),
      ),
    )) {
      const { formOf, standIn } = formPlan(locale);
      const known = [...formOf.keys(), ...standIn.keys()].sort();
      expect([locale, known]).toStrictEqual([locale, categoriesOf(locale, "cardinal").sort()]);
    }
  });
});

const msgfmt = spawnSync("msgfmt", ["--version"]).status === 0;
test.skipIf(!msgfmt)("msgfmt accepts the catalog (skipped where there is no msgfmt)", () => {
  const text = `{"n_one":"{{count}} %s","n_other":"{{count}} files","n":"{{count}} %s","":"x","a.b":"\\n","p_ordinal_one":"1st","p_ordinal_other":"nth"}`;
  const options = { sourceLocale: "en" };
  const messages = sourceMessages(parseJson(text, "en.json").root, options);
  for (const locale of ["pl", "ar", "he", "ja"]) {
    const existing = parseJson(
      text.replace('"n_one"', '"n_few":"f","n_two":"t","n_one"'),
      "x.json",
    ).root;
    const catalog = createCatalog({ path: "x.po", locale, date: new Date(0) });
    const filled = fillCatalog({ namespace: "app", messages, locale, catalog, existing, options });
    const input = serializeCatalog(filled.catalog);
    const { status, stderr } = spawnSync("msgfmt", ["-c", "-o", "/dev/null", "-"], { input });
    expect([locale, status, stderr.toString()]).toStrictEqual([locale, 0, ""]);
  }
});
