import { splitPage } from "@dragoman/segment";
import { describe, expect, test } from "vitest";
import { codesIn, withoutCode } from "../src/evidence/code.js";
import { unitsOf } from "../src/evidence/evidence.js";
import { linkEvidence, linksIn } from "../src/evidence/links.js";
import { numbersIn } from "../src/evidence/numbers.js";
import { withoutMarkup, wordEvidence } from "../src/evidence/words.js";
import { estimatedLengths, initialLengths, lengthEvidence } from "../src/score/length.js";

const keys = (url: string): string[] => linkEvidence(url).map(({ key }) => key);

describe("links", () => {
  test("are found in each of their forms, with escapes and parentheses", () => {
    expect(
      linksIn(
        '[a](b_\\(c\\).md "t") ![i](<x y.png>) <https://d.org> <a href="e.md">e</a> [f](g_(h)_i)',
      ),
    ).toEqual(["b_(c).md", "x y.png", "g_(h)_i", "https://d.org", "e.md"]);
  });

  test("keep host and path without their language", () => {
    expect(keys("https://it.wikipedia.org/wiki/Marea")).toEqual([
      "link wikipedia.org/wiki/Marea",
      "host wikipedia.org",
    ]);
    expect(keys("https://www.example.org/en-US/docs/")).toEqual(
      keys("https://example.org/it/docs"),
    );
    expect(keys("https://dev.example.org/x")).not.toEqual(keys("https://example.org/x"));
  });

  test("within the site keep their last part", () => {
    expect(keys("../basics/vpn.md#dns")).toEqual(["link vpn#dns", "host vpn"]);
    expect(keys("/it/basics/vpn/#dns")).toEqual(["link vpn#dns", "host vpn"]);
    expect(keys("#dns")).toEqual(["link #dns"]);
    expect(keys("%E0%A4%A.md")).toEqual(["link %E0%A4%A#", "host %E0%A4%A"]);
  });
});

test("code spans end with as many backticks as they begin with", () => {
  expect(codesIn("`a` and ``b`c`` and `` ` d")).toEqual(["a", "bc"]);
  expect(withoutCode("a `b` c `d")).toBe("a   c `d");
});

test("numbers are the same in whatever digits and groups", () => {
  expect(numbersIn("1,000 or ١٬٠٠٠ or 1.000, of ５０")).toEqual(["1000", "1000", "1000", "50"]);
});

test("prose has no markup, and words are told by their script", () => {
  expect(withoutMarkup("A **[boat](b.md)** `x` <kbd>y</kbd> :moon: {.z}")).toBe("A boat y");
  expect(wordEvidence("VPNプロバイダー Sécurité").map(({ key }) => key)).toEqual([
    "name VPN",
    "word プロバイダー",
    "stem フロハイタ",
    "name Sécurité",
    "stem secur",
  ]);
});

test("a unit has the marks around it, and HTML headings their level", () => {
  const page = splitPage(
    '---\ntitle: Tides\n---\n\n[:moon: Buy](https://x.org/b){ .md-button }\n\n<h3 spaces-before="0">\n  Port\n</h3>\n',
    { path: "a.md", dialect: "mkdocs" },
  );
  const [title, button, port] = unitsOf(page);
  const around = (unit: typeof title): string[] =>
    (unit?.marks ?? []).filter(({ kind }) => kind === "around").map(({ key }) => key);
  expect(around(title)).toEqual(["around title"]);
  expect(around(button)).toEqual([
    "around :moon:",
    "around link x.org/b",
    "around host x.org",
    "around .md-button",
  ]);
  expect(port?.shape).toEqual({ kind: "heading", level: 3 });
});

describe("lengths", () => {
  const unit = (text: string) => ({
    index: 0,
    shape: { kind: "paragraph" as const, level: 0 },
    text,
    length: text.length,
    marks: [],
  });

  test("what was left in the source language says nothing of the ratio", () => {
    const left = unit("x".repeat(1000));
    const model = initialLengths([unit("a".repeat(900)), left], [unit("b".repeat(300)), left]);
    expect(model.ratio).toBeCloseTo(0.4);
  });

  test("a length that fits speaks for a pair, one that does not against it, within bounds", () => {
    const texts = [20, 60, 120, 300].map((length) => unit("a".repeat(length)));
    const model = initialLengths(
      texts,
      texts.map(({ length }) => unit("b".repeat(length))),
    );
    expect(lengthEvidence(300, 300, model)).toBeGreaterThan(1);
    expect(lengthEvidence(300, 60, model)).toBeLessThan(-3);
    expect(lengthEvidence(300, 60, model)).toBeGreaterThan(-4);
    expect(lengthEvidence(0, 0, model)).toBe(0);
  });

  test("pairs make the ratio better", () => {
    const first = initialLengths([unit("a".repeat(500))], [unit("b".repeat(500))]);
    const pairs = Array.from({ length: 50 }, () => ({ source: 200, target: 100, weight: 1 }));
    const { ratio, variance } = estimatedLengths(pairs, first);
    expect(ratio).toBeCloseTo(0.5, 1);
    expect(variance).toBeLessThan(first.variance);
  });
});
