import { describe, expect, it } from "vitest";
import {
  besideEdits,
  changeSentence,
  githubReport,
  markdownReport,
  sameOutcomes,
  textReport,
  type EditOutcome,
} from "../src/index.js";
import { sampleChange, sampleReport } from "./sample-report.js";

type Name = EditOutcome["outcome"];

/** A sentence on one edit per list, with an outcome for each of the locales. */
function sentence(removed: number, ...edits: readonly (readonly Name[])[]): string {
  const locales = ["it", "fr", "ar", "ja"];
  return changeSentence({
    since: "main",
    removed,
    edits: edits.map((names, line) => ({
      page: "a.md",
      line,
      column: 1,
      source: "Mind the bar",
      outcomes: names.map((outcome, at) => {
        return { locale: locales[at] ?? "", outcome, target: "", reason: "" };
      }),
    })),
  }).message;
}

describe("the sentence on a change", () => {
  it.each([
    [
      sentence(0, ["fuzzy", "fuzzy", "carried"], ["fuzzy", "carried", "carried"]),
      "This change makes 3 strings fuzzy in 2 locales; 3 were carried.",
    ],
    [sentence(0, ["carried"]), "This change makes no string fuzzy; 1 was carried."],
    [sentence(0, ["fuzzy"]), "This change makes 1 string fuzzy in 1 locale."],
    [
      sentence(2, ["new", "new"], ["moved", "moved"]),
      "This change makes no string fuzzy; 2 were moved, 2 are new in 2 locales. 2 texts left the pages.",
    ],
    [
      sentence(1, ["fuzzy", "carried", "moved", "new"]),
      "This change makes 1 string fuzzy in 1 locale; 1 was carried, 1 was moved, 1 is new in 1 locale. 1 text left the pages.",
    ],
    [sentence(0), "This change edits no text of the pages."],
    [sentence(1), "This change edits no text of the pages. 1 text left the pages."],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("what a translator settled within the change", () => {
  const [edit] = sampleChange().edits;
  const outcomes = edit?.outcomes.map((one) => ({ ...one, settled: true as const })) ?? [];
  const change = { ...sampleChange(), removed: 0, unread: ["it.po"] };
  const settled = { ...change, edits: edit === undefined ? [] : [{ ...edit, outcomes }] };

  it("is told, and asks for nothing", () => {
    expect(changeSentence(settled).message).toBe(
      "This change makes 2 strings fuzzy in 2 locales; 1 was carried, 2 are settled already.",
    );
    const report = { locales: [], change: settled };
    expect(githubReport(report, new Map(), "")).not.toContain("::warning");
    expect(githubReport({ locales: [], change }, new Map(), "")).toContain("::warning");
    expect(markdownReport(report, new Map())).toContain("fuzzy and settled in 2 locales");
    const style = { width: 80, colour: false, unicode: true };
    expect(textReport(report, style)).toContain("fuzzy in it, ar, settled: words changed");
  });

  it("stands beside what could not be read", () => {
    const report = { locales: [], change };
    expect(githubReport(report, new Map(), "")).toContain("Not readable at origin/main: it.po.");
    expect(markdownReport(report, new Map())).toContain("it\\.po");
  });
});

describe("outcomes", () => {
  it("are put together by what they are and why, fuzzy ones first", () => {
    const [edit] = sampleChange().edits;
    const reversed = edit && { ...edit, outcomes: [...edit.outcomes].reverse() };
    const groups = reversed === undefined ? [] : sameOutcomes(reversed);
    expect(
      groups.map(({ outcome, reason, outcomes }) => [
        outcome,
        reason,
        outcomes.map(({ locale }) => locale),
      ]),
    ).toEqual([
      ["fuzzy", "words changed", ["ar", "it"]],
      ["carried", "only a link changed", ["ja"]],
    ]);
  });

  it("tell the status of a text, and nothing else", () => {
    const [it] = sampleReport().locales;
    const rules = (findings: readonly { readonly rule: string }[]): string[] =>
      findings.map(({ rule }) => rule);
    const all = it?.findings ?? [];
    expect(rules(besideEdits(all, sampleChange()))).toEqual(["same-as-source", "unsafe-markup"]);
    expect(besideEdits(all, undefined)).toEqual(all);
    const others = all.map((finding) => ({ ...finding, source: "Another text" }));
    expect(besideEdits(others, sampleChange())).toEqual(others);
  });
});
