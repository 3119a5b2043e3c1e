import type { Finding, Severity } from "@dragoman/model";
import type { Report } from "@dragoman/report";
import { describe, expect, it } from "vitest";
import { thresholdsOf } from "../../src/check/thresholds.js";
import { verdictOf } from "../../src/check/verdict.js";
import type { ThresholdConfig } from "../../src/config/types.js";

const PAGES = ["docs/a.md", "docs/guide/b.md"];

/** Ten words on each page, so many of them translated, and findings by rule and page. */
function reportOf(
  translated: readonly [number, number],
  findings: readonly (readonly [rule: string, severity: Severity, file: string])[] = [],
): Report {
  const pages = PAGES.map((page, index) => ({ page, ...countsOf(10, translated[index] ?? 0) }));
  const list = findings.map(([rule, severity, file]): Finding => {
    return { rule, severity, file, line: 1, column: 1, message: rule, locale: "it" };
  });
  const all = countsOf(20, translated[0] + translated[1]);
  return { locales: [{ locale: "it", ...all, pages, findings: list }] };
}

function countsOf(
  words: number,
  translatedWords: number,
): Omit<Report["locales"][0], "locale" | "pages" | "findings"> {
  const untranslated = words - translatedWords;
  return {
    segments: words,
    translated: translatedWords,
    fuzzy: 0,
    untranslated,
    words,
    translatedWords,
  };
}

function failures(
  report: Report,
  thresholds: readonly ThresholdConfig[],
  failOn?: "error" | "warning",
): string[] {
  const ready = thresholdsOf(thresholds, PAGES, "dragoman.config.json");
  return verdictOf(report, ready, failOn).failures.map(({ message }) => message);
}

describe("a check", () => {
  it("passes where there is nothing", () => {
    expect(verdictOf(reportOf([10, 10]), [])).toEqual({ passed: true, failures: [] });
  });

  it("fails on errors and warnings, never on notes", () => {
    const report = reportOf(
      [10, 10],
      [
        ["numbers", "warning", "docs/a.md"],
        ["numbers", "warning", "docs/a.md"],
        ["breaks-page", "error", "docs/a.md"],
        ["length", "note", "docs/a.md"],
      ],
    );
    expect(failures(report, [])).toEqual([
      "it: 2 findings of numbers",
      "it: 1 finding of breaks-page",
    ]);
    expect(failures(report, [], "error")).toEqual(["it: 1 finding of breaks-page"]);
  });

  it("asks for coverage instead of each text, where a threshold does", () => {
    const report = reportOf([10, 5], [["untranslated", "warning", "docs/guide/b.md"]]);
    expect(failures(report, [])).toEqual(["it: 1 finding of untranslated"]);
    expect(failures(report, [{ translated: 75 }])).toEqual([]);
    expect(failures(report, [{ translated: 76 }])).toEqual([
      "it: 75% is translated, less than 76%",
    ]);
    expect(failures(report, [{ locales: ["fr"], translated: 10 }])).toEqual([
      "it: 1 finding of untranslated",
    ]);
  });

  it("looks at the pages of a threshold alone", () => {
    const report = reportOf([10, 5], [["untranslated", "warning", "docs/guide/b.md"]]);
    expect(failures(report, [{ pages: ["docs/guide/**"], translated: 60 }])).toEqual([
      "it: 50% of docs/guide/** is translated, less than 60%",
    ]);
    expect(failures(report, [{ pages: ["docs/*.md"], translated: 100 }])).toEqual([
      "it: 1 finding of untranslated",
    ]);
  });

  it("counts findings where a threshold allows some", () => {
    const report = reportOf(
      [10, 10],
      [
        ["numbers", "warning", "docs/a.md"],
        ["numbers", "warning", "docs/guide/b.md"],
      ],
    );
    expect(failures(report, [{ rules: ["numbers"], most: 2 }])).toEqual([]);
    expect(failures(report, [{ rules: ["numbers"], most: 1 }])).toEqual([
      "it: 2 findings of numbers, more than 1",
    ]);
    expect(failures(report, [{ rules: ["numbers"], most: 1, pages: ["docs/*.md"] }])).toEqual([
      "it: 1 finding of numbers",
    ]);
  });

  it("does not ask a change for coverage", () => {
    const change = { since: "main", edits: [], removed: 0 };
    const report = { ...reportOf([1, 1], [["fuzzy", "warning", "docs/a.md"]]), change };
    expect(failures(report, [{ translated: 90 }])).toEqual([]);
    expect(failures(report, [])).toEqual(["it: 1 finding of fuzzy"]);
  });

  it("refuses a pattern that matches no page", () => {
    expect(() => failures(reportOf([10, 10]), [{ pages: ["doc/**"], translated: 1 }])).toThrow(
      '`check.thresholds[0].pages`: "doc/**" matches no source page',
    );
  });
});
