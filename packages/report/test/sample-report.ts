import type { Finding, Rule } from "@dragoman/model";
import type { CheckOutcome, EditOutcome, Report, SourceChange } from "../src/index.js";
import { reportOf } from "../src/index.js";
import { mixedPage, segmentStatus } from "./page-status.js";

/** Findings of checks beside the statuses of segments: in three languages, of all severities. */
export function findings(): Finding[] {
  const at = (line: number): Pick<Finding, "file" | "line" | "column"> => ({
    file: "docs/tides table.md",
    line,
    column: 3,
  });
  return [
    {
      ...at(4),
      rule: "same-as-source",
      severity: "note",
      message: "the translation is the source",
      locale: "it",
      catalog: { file: "locales/it/tides table.po", line: 30 },
      source: "Tideboard",
      target: "Tideboard",
    },
    {
      ...at(9),
      rule: "unsafe-markup",
      severity: "error",
      message: "the translation has a `<script>` that the source has not: ask @anna, see #7",
      locale: "it",
      catalog: { file: "locales/it/tides table.po", line: 41 },
      source: "Low water | high water",
      target: "<script>alert('bassa marea')</script>",
    },
    {
      ...at(12),
      rule: "links-differ",
      severity: "warning",
      message: "the link [table](https://example.org/t) is missing",
      locale: "ar",
      catalog: { file: "locales/ar/tides table.po", line: 12 },
      source: "Read the [table](https://example.org/t) of {harbour}.",
      target: "اقرأ الجدول.",
    },
    {
      ...at(12),
      rule: "links-differ",
      severity: "warning",
      message: "the link [table](https://example.org/t) is missing",
      locale: "ja",
      catalog: { file: "locales/ja/tides table.po", line: 12 },
      source: "Read the [table](https://example.org/t) of {harbour}.",
      target: "港の潮汐表をお読みください。",
    },
  ];
}

/** Three locales: one mixed, one all but complete, one complete. */
export function sampleReport(): Report {
  const complete = {
    page: "docs/done.md",
    catalog: "locales/done.po",
    segments: [segmentStatus("Fair winds", "translated", 1, 20)],
  };
  const page = mixedPage("docs/tides table.md");
  const { locales } = reportOf([
    { locale: "it", pages: [page, complete] },
    { locale: "ar", pages: [page, complete] },
    { locale: "ja", pages: [complete] },
  ]);
  return {
    locales: locales.map((one) => ({
      ...one,
      findings: [...one.findings, ...findings().filter(({ locale }) => locale === one.locale)],
    })),
  };
}

/** A check that failed for one locale, for a rule everywhere, and for a reason of no locale. */
export const failedCheck: CheckOutcome = {
  passed: false,
  failures: [
    { message: "it: 41% is translated, 80% is asked for", locale: "it" },
    { message: "links-differ: 2 findings, none is allowed", rule: "links-differ" },
  ],
};

/** An edit that is fuzzy, one that was carried, a new text, and one that is gone. */
export function sampleChange(): SourceChange {
  const outcome = (locale: string, name: EditOutcome["outcome"]): EditOutcome => ({
    locale,
    outcome: name,
    target: name === "new" ? "" : "qualcosa",
    reason: name === "fuzzy" ? "words changed" : name === "new" ? "" : "only a link changed",
    ...(locale === "it" && { catalog: { file: "locales/it/tides table.po", line: 14 } }),
  });
  return {
    since: "origin/main",
    removed: 1,
    edits: [
      {
        page: "docs/tides table.md",
        line: 3,
        column: 3,
        source: "Ask the harbour master",
        before: "Ask the pilot",
        outcomes: [outcome("it", "fuzzy"), outcome("ar", "fuzzy"), outcome("ja", "carried")],
      },
      {
        page: "docs/tides table.md",
        line: 5,
        column: 3,
        source: "Mind the bar",
        outcomes: [outcome("it", "new"), outcome("ar", "new"), outcome("ja", "new")],
      },
    ],
  };
}

/** A rule as the documentation has it. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [
    {
      name: "unsafe-markup",
      severity: "error" as const,
      title: "markup that is not built",
      description: "A translation adds **markup** that runs. It falls back to the source.",
      example: { source: "Low water", target: "<script>x()</script>\n</details>" },
    },
    warning("untranslated", "not translated", "It waits for a translator."),
    warning("fuzzy", "fuzzy, to be confirmed", "It was made for another source."),
    warning("links-differ", "links differ", "A link is missing, extra or another one."),
  ].map((rule) => [rule.name, rule]),
);

function warning(name: string, title: string, description: string): Rule {
  return { name, severity: "warning", title, description };
}
