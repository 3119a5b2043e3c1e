import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../src/html/query/excerpt.js";
import { filtered, filtersOf, fragmentOf, NO_FILTERS } from "../../src/html/query/filters.js";
import type { ListedFinding } from "../../src/html/query/listed-finding.js";
import { oneSided } from "../../src/html/query/one-sided.js";
import { textSearch } from "../../src/html/query/search.js";
import { plainText } from "../../src/html/plain-text.js";
import { writingOf } from "../../src/html/writing.js";

function finding(index: number, over: Partial<ListedFinding>): ListedFinding {
  return {
    ...{ index, rule: "fuzzy", severity: "warning", message: "to be confirmed", title: "fuzzy" },
    ...{ file: "docs/a.md", section: "docs", line: 1, column: 1 },
    ...{ localeAt: 0, pageAt: 0, segmentAt: 0 },
    ...over,
  };
}

const FINDINGS = [
  finding(0, { locale: "it", source: "The harbour", target: "Il porto è più a sud" }),
  finding(1, {
    locale: "ja",
    source: "Tides",
    target: "潮汐",
    rule: "links-differ",
    severity: "error",
  }),
  finding(2, { locale: "it", file: "docs/tides/b.md", section: "docs/tides", source: "Bars" }),
];

describe("filters", () => {
  it.each([
    [{}, [0, 1, 2]],
    [{ locale: "it" }, [0, 2]],
    [{ rule: "links-differ" }, [1]],
    [{ severity: "warning" }, [0, 2]],
    [{ where: "docs/" }, [0, 1]],
    [{ where: "docs/tides/b.md" }, [2]],
    [{ query: "PIU sud" }, [0]],
    [{ query: "潮" }, [1]],
    [{ query: "tides" }, [1, 2]],
    [{ query: "confirmed", locale: "ja" }, [1]],
    [{ query: "no such" }, []],
    [{ locale: "__proto__" }, []],
  ])("%j leaves %j", (filters, left) => {
    const found = filtered(FINDINGS, { ...NO_FILTERS, ...filters }, textSearch());
    expect(found.map(({ index }) => index)).toEqual(left);
  });

  it("come back from the address", () => {
    const text = fc.string({ unit: "grapheme" });
    const filters = fc.record({
      locale: text,
      rule: text,
      severity: text,
      where: text,
      query: text,
    });
    fc.assert(
      fc.property(filters, (given) => {
        expect(filtersOf(`#${fragmentOf(given)}`)).toEqual(given);
      }),
    );
  });
});

describe("what only one side has", () => {
  const marks = (source: string, target: string): string[][] => {
    const sides = oneSided(source, target);
    return [sides.source, sides.target].map((side) =>
      side.filter(({ isOneSided }) => isOneSided).map(({ text }) => text),
    );
  };

  it.each([
    ["See `a` and `b`", "Vedi `b`", ["`a`"], []],
    ["[Home](home.md)", "[Casa](casa.md)", ["home.md"], ["casa.md"]],
    ["1,000 boats", "1.000 barche", [], []],
    ["20 boats", "30 barche", ["20"], ["30"]],
    ["Hi {name}", "Ciao {nome}", ["{name}"], ["{nome}"]],
    ["a <br> b <br> c", "a <br> b c", ["<br>"], []],
    [":fontawesome-key: Key", "Chiave", [":fontawesome-key:"], []],
    ["https://en.wikipedia.org/wiki/Tide", "[x](https://it.wikipedia.org/wiki/Tide)", [], []],
    [
      "https://en.wikipedia.org/wiki/Tide",
      "https://evil.example",
      ["https://en.wikipedia.org/wiki/Tide"],
      ["https://evil.example"],
    ],
    ["words only", "solo parole", [], []],
  ])("%j and %j", (source, target, inSource, inTarget) => {
    expect(marks(source, target)).toEqual([inSource, inTarget]);
  });

  it("leaves both texts whole, whatever they are", () => {
    const texts = fc.array(
      fc.constantFrom("a ", "`", "](", "<b>", "{", "}", "12", ".", ":x:", "%s", "[", ")"),
    );
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const sides = oneSided(a.join(""), b.join(""));
        expect(sides.source.map(({ text }) => text).join("")).toBe(a.join(""));
        expect(sides.target.map(({ text }) => text).join("")).toBe(b.join(""));
      }),
    );
  });

  it.each(["`", "<a", "{", "](", ":a", "1.", "%", "https://"])(
    "takes time in proportion to %j, repeated",
    (text) => {
      const time = (count: number): number => {
        const long = text.repeat(count);
        const begin = process.cpuUsage().user;
        for (let run = 0; run < 5; run++) oneSided(long, "");
        return process.cpuUsage().user - begin;
      };
      time(2000);
      expect(time(80_000) / Math.max(time(4000), 1000)).toBeLessThan(100);
    },
  );
});

describe("an excerpt", () => {
  it("has what was searched for, however far into the text it stands", () => {
    const parts = excerptOf(`${"low water ".repeat(100)}Harbour ${"more ".repeat(100)}`, "harbour");
    expect(parts[0]?.text.startsWith("…")).toBe(true);
    expect(parts[1]).toEqual({ text: "Harbour", isMatch: true });
    expect(parts.map(({ text }) => text).join("").length).toBeLessThan(260);
  });

  it("is the text where it is short and nothing is searched for", () => {
    expect(excerptOf("Low water", "")).toEqual([{ text: "Low water", isMatch: false }]);
  });

  it("never marks anything else", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (text, query) => {
          const marked = excerptOf(text, query).filter(({ isMatch }) => isMatch);
          for (const { text } of marked) expect(query.toLowerCase()).toContain(text.toLowerCase());
        },
      ),
    );
  });
});

it.each([
  ["ar", "ar", "rtl"],
  ["pt_BR", "pt-BR", "ltr"],
  ["sr@latin", "sr-Latn", "ltr"],
  ["az_Arab", "az-Arab", "rtl"],
  ["he", "he", "rtl"],
  ["zh-Hant", "zh-Hant", "ltr"],
  ["not a locale", "", "auto"],
  ["", "", "auto"],
])("%j is written as %j, %s", (locale, lang, dir) => {
  expect(writingOf(locale)).toEqual({ lang, dir });
});

it("takes markup off a description", () => {
  expect(plainText("A **`code`** that\nis [missing](#missing).")).toBe("A code that is missing.");
});
