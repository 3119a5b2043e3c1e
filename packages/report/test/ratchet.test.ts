import type { Finding, Severity } from "@dragoman/model";
import { describe, expect, it } from "vitest";
import { ratchet, reportOf, type KeptTexts, type Report } from "../src/index.js";

function finding(rule: string, severity: Severity): Finding {
  return { rule, severity, message: "look", file: "docs/a.md", line: 1, column: 1, locale: "it" };
}

function reportWith(...findings: readonly Finding[]): Report {
  const { locales } = reportOf([{ locale: "it", pages: [] }]);
  return { locales: locales.map((locale) => ({ ...locale, translated: 3, findings })) };
}

function kept(before: number, after: number, segments = { before: 3, after: 3 }): KeptTexts {
  return {
    locale: "it",
    segments: 3,
    words: 100,
    before: { words: before, segments: segments.before },
    after: { words: after, segments: segments.after },
  };
}

const EMPTY = reportWith();

describe("ratchet", () => {
  it.each([
    ["more errors", [finding("link", "error")], "more errors than at v1: 0 then, 1 now (link +1)."],
    [
      "more warnings",
      ["link", "number", "number"].map((rule) => finding(rule, "warning")),
      "it: more warnings than at v1: 0 then, 3 now (number +2, link +1).",
    ],
  ])("fails for %s", (_, findings, message) => {
    const failures = ratchet(EMPTY, reportWith(...findings), [], "v1");
    expect(failures.map(({ locale }) => locale)).toEqual(["it"]);
    expect(failures[0]?.message).toContain(message);
  });

  it("names the rules of which there is more, and no others", () => {
    const base = reportWith(finding("link", "warning"), finding("code", "warning"));
    const head = reportWith(
      ...["code", "number", "number"].map((rule) => finding(rule, "warning")),
    );
    const [failure] = ratchet(base, head, [], "v1");
    expect(failure?.message).toContain("2 then, 3 now (number +2).");
  });

  it("lets a locale bring warnings of which nothing was translated, and no errors", () => {
    const before = { ...EMPTY, locales: EMPTY.locales.map((it) => ({ ...it, translated: 0 })) };
    const head = reportWith(finding("link", "warning"), finding("tag", "error"));
    for (const base of [before, { locales: [] }]) {
      const found = ratchet(base, head, [], "v1").map(({ message }) => message);
      expect(found).toEqual([expect.stringContaining("more errors than at v1: 0 then, 1 now")]);
    }
    const fuzzy = { ...EMPTY, locales: before.locales.map((it) => ({ ...it, fuzzy: 1 })) };
    expect(ratchet(fuzzy, head, [], "v1")).toHaveLength(2);
  });

  it("does not count notes, nor what coverage counts already", () => {
    const findings = [
      finding("link", "note"),
      finding("untranslated", "warning"),
      finding("fuzzy", "error"),
    ];
    expect(ratchet(EMPTY, reportWith(...findings), [], "v1")).toEqual([]);
  });

  it("says numbers before and after where fewer words are translated", () => {
    const [failure] = ratchet(EMPTY, EMPTY, [kept(60, 59)], "v1");
    expect(failure?.message).toContain(
      "fewer words are translated than at v1: 60 of 100 then, 59 now",
    );
  });

  it("counts segments where no word tells them apart", () => {
    const [failure] = ratchet(EMPTY, EMPTY, [kept(60, 60, { before: 3, after: 2 })], "v1");
    expect(failure?.message).toContain(
      "fewer segments are translated than at v1: 3 of 3 then, 2 now",
    );
  });

  it("lets pass what is as good or better", () => {
    const one = reportWith(finding("link", "error"));
    expect(ratchet(one, one, [kept(60, 60)], "v1")).toEqual([]);
    expect(ratchet(one, EMPTY, [kept(60, 80)], "v1")).toEqual([]);
  });
});
