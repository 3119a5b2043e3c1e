import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenLinks, checkTranslations, inconsistentTranslations } from "../src/index.js";
import { NO_GLOSSARY, pairOf } from "./pair.js";

const context = { locale: "it", sourceLocale: "en", glossary: NO_GLOSSARY };
const locale = fc.constantFrom("it", "fr", "ar", "ja", "zh_Hans", "de", "ru", "th", "xx");

const word = fc.stringMatching(/^[a-z]{3,9}$/u);
const piece = fc.oneof(
  word,
  word.map((text) => `**${text}**`),
  word.map((text) => `\`${text}\``),
  fc.tuple(word, word).map(([text, url]) => `[${text}](${url}.md){ .${text} }`),
  word.map((text) => `![${text}](${text}.png)`),
  word.map((text) => `<kbd>${text}</kbd>`),
  word.map((text) => `:fa-${text}:`),
  word.map((text) => `{${text}}`),
  word.map((text) => `[^${text}]`),
  fc.nat(5000).map(String),
);
const pieces = fc.array(piece, { minLength: 2, maxLength: 8 });

function rulesOf(source: string, target: string, at = context): string[] {
  const [problems = []] = checkTranslations([pairOf(source, target)], at);
  return problems.map(({ rule }) => rule);
}

describe("laws", () => {
  test("a text beside itself has no problem, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), locale, (text, name) => {
        expect(rulesOf(text, text, { ...context, locale: name })).toEqual([]);
      }),
    );
  });

  test("the same markup and numbers in another order are no problem", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const [source, target] = [parts.join(" and "), [...parts].reverse().join(" e ")];
        expect(rulesOf(source, target).filter((rule) => rule !== "length-differs")).toEqual([]);
      }),
    );
  });

  test("markup that is left out is a problem", () => {
    const marked = piece.filter((part) => /[`[:<{]/u.test(part));
    fc.assert(
      fc.property(pieces, marked, (parts, lost) => {
        fc.pre(!parts.some((part) => part === lost));
        expect(rulesOf([...parts, lost].join(" and "), parts.join(" e "))).not.toEqual([]);
      }),
    );
  });

  test("never fails, whatever stands in both texts", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        locale,
        (a, b, name) => {
          for (const rule of rulesOf(a, b, { ...context, locale: name }))
            expect(rule).toMatch(/^[a-z-]+$/u);
        },
      ),
    );
  });

  test("names of object properties are words like others", () => {
    const glossary = { keep: ["constructor"], terms: new Map([["__proto__", ["x"]]]) };
    expect(rulesOf("constructor __proto__", "y", { ...context, glossary })).toContain("glossary");
    const pairs = ["__proto__", "constructor"].map((target, index) => {
      return { ...pairOf("a b", target), place: `a.md:${index}` };
    });
    expect(inconsistentTranslations(pairs)[1]).toHaveLength(1);
  });
});

describe("hostile input takes linear time", () => {
  const hostile = [
    "[",
    "](",
    "`",
    "*a",
    "_*",
    "<a ",
    "[a](b",
    "{.a ",
    "{{",
    "][",
    "1,",
    "1 000 ",
    "a a ",
    "! ",
    "«a ",
    "%(",
    "$t(",
    "|",
    "# ",
    "\n- ",
    "\u200Ba",
    "аb ",
    "....",
    "a\u202E",
    "[a](#b)",
    "`a1` ",
    "10 pm ",
  ];
  test.each(hostile)("100 kB of %j", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const begin = process.cpuUsage();
    rulesOf(`${text} a`, `b ${text}`);
    rulesOf("a b", text);
    rulesOf(text, "a b", { ...context, locale: "fr" });
    const { user } = process.cpuUsage(begin);
    // What is quadratic in 100 kB takes minutes; the bound leaves room for a slow machine.
    expect(user / 1e6).toBeLessThan(20);
  });

  const lines = [
    "[a](#b1)\n",
    "# a\n",
    "# a\n[a](#c)\n",
    "{#a} ",
    "[a](b.md) ",
    '<a id="',
    "```\n",
    "a\n-\n",
    "{: {: #",
  ];
  test.each(lines)("a page of 100 kB of %j", (piece) => {
    const many = Array.from({ length: 100_000 / piece.length }, (_, index) =>
      piece.replace("b", `b${index}`),
    );
    const page = {
      path: "a.md",
      target: "it/a.md",
      source: "# A\n",
      text: many.join(""),
      pairs: [],
      dialect: "mkdocs",
    };
    const begin = process.cpuUsage();
    brokenLinks([page], () => false);
    brokenLinks([{ ...page, source: many.join(""), text: "[x](y.md#z)\n" }], () => false);
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(20);
  });
});
