import { describe, expect, it } from "vitest";
import { ruleProblems } from "../../src/config/rules.js";
import type { ProjectConfig } from "../../src/config/types.js";
import { shapeProblems } from "../../src/config/validate-shape.js";
import { CONFIG } from "../temporary-project.js";

function shape(changes: object): string[] {
  return shapeProblems({ ...CONFIG, ...changes }).map(
    ({ message, hint }) => `${message.message} | ${hint.message}`,
  );
}

function rules(changes: object): string[] {
  return ruleProblems({ ...CONFIG, ...changes } as ProjectConfig).map(
    ({ message }) => message.message,
  );
}

function docs(changes: object): object {
  return { docs: [{ ...CONFIG.docs[0], ...changes }] };
}

function thresholds(threshold: object): object {
  return { check: { thresholds: [threshold] } };
}

describe("the shape of a configuration", () => {
  it("is right when nothing is wrong", () => {
    expect(shape({})).toEqual([]);
    expect(rules({})).toEqual([]);
  });

  it.each([
    [{ locale: ["it"] }, "unknown key `locale` | Did you mean `locales`?"],
    [docs({ sorce: "x" }), "unknown key `docs[0].sorce` | Did you mean `source`?"],
    [docs({ dialect: "mkdoc" }), '`docs[0].dialect` is "mkdoc"; valid: '],
    [{ fallback: "Source" }, "Did you mean `source`?"],
    [{ locales: "it" }, "`locales` must be a list, but is a string"],
    [{ locales: [] }, "`locales` is an empty list"],
    [{ locales: [7] }, "`locales[0]` must be a string, but is a number"],
    [{ catalogs: "" }, "`catalogs` is empty"],
    [{ catalogs: null }, "`catalogs` must be a string, but is null"],
    [{ catalogs: undefined }, "`catalogs` must be a string, but is not there"],
    [{ project: [] }, "`project` must be an object, but is a list"],
    [{ carry: { links: false } }, "unknown key `carry.links` | Did you mean `link`?"],
    [
      { carry: { lettercase: false } },
      "unknown key `carry.lettercase` | Did you mean `letter-case`?",
    ],
    [{ carry: { words: true } }, "unknown key `carry.words` | Valid: `white-space`, `url`, "],
    [{ carry: { url: "no" } }, "`carry.url` must be true or false, but is a string"],
    [{ carry: ["url"] }, "`carry` must be an object, but is a list"],
    [{ rules: { numbers: "of" } }, '`rules.numbers` is "of"; valid: `off`, '],
    [{ rules: [] }, "`rules` must be an object, but is a list"],
    [{ glossary: { keep: "Tor" } }, "`glossary.keep` must be a list, but is a string"],
    [{ glossary: { terms: { it: { tide: [] } } } }, "`glossary.terms.it.tide` is an empty list"],
    [thresholds({ translated: 101 }), "must be a whole number from 0 to 100, but is 101"],
    [thresholds({ translated: "95%" }), "must be a whole number from 0 to 100, but is a string"],
    [
      thresholds({ page: ["a.md"] }),
      "unknown key `check.thresholds[0].page` | Did you mean `pages`?",
    ],
  ])("says what is wrong with %j", (changes, expected) => {
    expect(shape(changes).join("\n")).toContain(expected);
  });

  it("names a missing key", () => {
    const rest = Object.entries(CONFIG).filter(([key]) => key !== "catalogs");
    expect(shapeProblems(Object.fromEntries(rest))[0]?.message.message).toBe(
      "the key `catalogs` is missing",
    );
  });

  it("names all missing keys at once, and what each is for", () => {
    const rest = Object.entries(CONFIG).filter(([key]) => key !== "catalogs" && key !== "locales");
    const [problem, ...others] = shapeProblems(Object.fromEntries(rest));
    expect(others).toEqual([]);
    expect(problem?.message.message).toBe("the keys `locales`, `catalogs` are missing");
    expect(problem?.hint.message).toMatch(/^Add `locales`: .+ Add `catalogs`: .+/u);
  });

  it("takes no key from a prototype", () => {
    const value: unknown = JSON.parse('{ "__proto__": { "sourceLocale": "en" } }');
    const messages = shapeProblems(value).map(({ message }) => message.message);
    expect(messages).toContain("unknown key `__proto__`");
    expect(messages.join("\n")).toMatch(/the keys `sourceLocale`, .+ are missing/u);
  });

  it.each([null, undefined, 1, "text", []])("refuses %j as a whole", (value) => {
    expect(shapeProblems(value)[0]?.message.message).toMatch(
      /^the configuration must be an object/,
    );
  });
});

describe("the rules of a configuration", () => {
  it.each(["__proto__", "../x", "it/fr", "", "i", "it\0", "it.", "constructor", "it-"])(
    "refuses %j as a locale",
    (name) => {
      expect(rules({ locales: [name] })[0]).toContain("which is no locale name");
    },
  );

  it.each([
    ["italian", "`it`"],
    ["German", "`de`"],
    ["deutsch", "`de`"],
    ["thai", "`th`"],
    ["Français", "`fr`"],
    ["portuguese-BR", "`pt-BR`"],
    ["portuguese_BR", "`pt_BR`"],
    ["hebrew", "`he`"],
    ["Filipino", "`fil`"],
    ["日本語", "`ja`"],
  ])("names the code of %s", (name, code) => {
    const [problem] = ruleProblems({ ...CONFIG, sourceLocale: name } as ProjectConfig);
    expect(problem?.message.message).toBe(`\`sourceLocale\` is "${name}", which is no locale name`);
    expect(problem?.hint.message).toBe(`Write ${code}.`);
  });

  it.each(["pseudo", "test", "italiam", "italian-../x", "x".repeat(100_000)])(
    "says of %.20s what is valid",
    (name) => {
      const [problem] = ruleProblems({ ...CONFIG, locales: [name] } as ProjectConfig);
      expect(problem?.hint.message).toMatch(
        /^Valid are names such as `it`.* two or three letters/u,
      );
    },
  );

  it.each([
    "it",
    "pt-BR",
    "pt_BR",
    "zh-Hant",
    "sr@latin",
    "ca-ES-valencia",
    "xx",
    "qps-ploc",
    "qtz",
  ])("takes %j as a locale", (name) => {
    expect(rules({ locales: [name] })).toEqual([]);
  });

  it.each([
    [{ locales: ["it", "en"] }, "the source locale"],
    [{ locales: ["it", "it"] }, "listed twice"],
    [{ locales: ["pt-BR", "it", "pt-br"] }, "differ in the case of letters alone"],
    [{ locales: ["it", "EN"] }, "differ in the case of letters alone"],
    [docs({ source: "../docs/*.md" }), "leaves the project"],
    [docs({ source: "docs/{..,x}/*.md" }), "leaves the project"],
    [docs({ source: "/etc/*.md" }), "absolute path"],
    [docs({ source: "C:/docs/*.md" }), "absolute path"],
    [docs({ source: "docs\\*.md" }), "backslash"],
    [docs({ source: "!docs/*.md" }), "begins with `!`"],
    [docs({ exclude: ["../x"] }), "`docs[0].exclude[0]`"],
    [docs({ target: "x/{locale}/../../../{path}" }), "leaves the project"],
    [docs({ target: "i18n/{lang}/{path}.md" }), "contains {lang}, which is not valid"],
    [{ catalogs: "po/{path}.po" }, "without {locale}"],
    [{ templates: "po/{locale}/{path}.pot" }, "contains {locale}, which is not valid"],
    [{ catalogs: "../{locale}.po" }, "leaves the project"],
    [
      thresholds({ translated: 90, most: 3 }),
      "must have either `translated`, or `rules` and `most`",
    ],
    [thresholds({ rules: ["numbers"] }), "must have either `translated`, or `rules` and `most`"],
    [thresholds({ translated: 90, locales: ["ti"] }), "`check.thresholds[0].locales[0]` names"],
    [{ glossary: { terms: { de: {} } } }, "`glossary.terms.de` names"],
    [{ sites: ["https://example.org/"] }, "which is no name of a site"],
  ])("finds what is wrong with %j", (changes, expected) => {
    expect(rules(changes).join("\n")).toContain(expected);
  });

  it("takes thresholds, terms and sites", () => {
    const changes = {
      ...thresholds({ locales: ["it"], pages: ["docs/*.md"], translated: 90 }),
      glossary: { keep: ["Tor"], terms: { it: { tide: ["marea"] } } },
      sites: ["example.org", "пример.рф"],
    };
    expect(shape(changes)).toEqual([]);
    expect(rules(changes)).toEqual([]);
  });
});
