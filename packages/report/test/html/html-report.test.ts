import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { FindingTable, Overview, PageTexts } from "../../src/html/contents.js";
import { listedFindings } from "../../src/html/query/listed-finding.js";
import { htmlReport, reporters, type Report } from "../../src/index.js";
import { embedded, inflated } from "./read-report.js";
import { CONTEXT, sampleReport, TEXTS } from "./sample.js";

const HOSTILE = "</script><img src=x onerror=alert(1)><!-- \u2028 \uD800 ]]>";

function overviewIn(html: string): Overview {
  return JSON.parse(embedded(html, "overview")) as Overview;
}

describe("the html report", () => {
  it("is a reporter that asks for texts", () => {
    expect(reporters.get("html")).toEqual({ write: htmlReport, needsTexts: true });
  });

  it("is the same for the same input", () => {
    expect(htmlReport(sampleReport(), CONTEXT)).toBe(htmlReport(sampleReport(), CONTEXT));
  });

  it("has pages by section, with counts in the order of the locales", () => {
    const overview = overviewIn(htmlReport(sampleReport(), CONTEXT));
    expect(overview.sections).toEqual(["docs", "docs/tides"]);
    expect(overview.pages).toEqual([
      {
        path: "docs/index.md",
        section: 0,
        counts: [
          [1, 1, 1, 12, 5],
          [1, 1, 1, 12, 5],
        ],
      },
      {
        path: "docs/tides/bar.md",
        section: 1,
        counts: [
          [1, 1, 1, 12, 5],
          [1, 1, 1, 12, 5],
        ],
      },
    ]);
    expect(overview.locales[1]).toEqual({
      name: "ar",
      lang: "ar",
      dir: "rtl",
      findings: [0, 4, 0],
    });
  });

  it("has a page that is not in every locale", () => {
    const texts = [TEXTS[0], { locale: "ar", pages: TEXTS[1]?.pages.slice(1) ?? [] }];
    const { locales } = sampleReport();
    const second = { ...locales[1], pages: locales[1]?.pages.slice(1) };
    const report = { locales: [locales[0], second] } as Report;
    const html = htmlReport(report, { ...CONTEXT, texts: texts as typeof TEXTS });
    expect(overviewIn(html).pages[0]?.counts).toEqual([[1, 1, 1, 12, 5], null]);
    const page = inflated(html, "texts-0") as PageTexts;
    expect(page.segments.map(({ targets }) => targets[1])).toEqual([null, null, null]);
    expect(page.catalogs).toEqual(["locales/it/docs/index.md.po", ""]);
  });

  it("names rules by the context, or as they are", () => {
    const odd = {
      rule: "__proto__",
      severity: "note",
      message: "odd",
      file: "x.md",
      line: 1,
      column: 1,
    } as const;
    const { rules } = overviewIn(htmlReport(sampleReport(odd), CONTEXT));
    expect(rules).toEqual([
      {
        name: "fuzzy",
        title: "to be confirmed",
        description: "A fuzzy entry is a guess: confirm it.",
      },
      { name: "untranslated", title: "untranslated", description: "" },
      { name: "__proto__", title: "__proto__", description: "" },
    ]);
  });

  it("gives findings back as they were, errors first, with their segments", () => {
    const error = {
      rule: "links-differ",
      severity: "error",
      message: "a link is missing",
      file: "docs/index.md",
      line: 3,
      column: 9,
      catalog: { file: "locales/it/docs/index.md.po", line: 14 },
      locale: "it",
      source: "a",
      target: "b",
    } as const;
    const report = sampleReport(error);
    const html = htmlReport(report, CONTEXT);
    const listed = listedFindings(
      inflated(html, "finding-table") as FindingTable,
      overviewIn(html),
    );
    expect(listed[0]).toMatchObject({ ...error, pageAt: 0, segmentAt: 1, section: "docs" });
    expect(listed).toHaveLength(9);
    for (const finding of report.locales.flatMap(({ findings }) => findings)) {
      const { wording: _, ...shown } = finding;
      expect(listed).toContainEqual(expect.objectContaining(shown));
    }
  });

  it("finds a segment by the catalog where a finding is about another file", () => {
    const elsewhere = {
      rule: "x",
      severity: "error",
      message: "m",
      file: "i18n/it/a.md",
      line: 99,
      column: 1,
    } as const;
    const catalog = { file: "locales/it/docs/tides/bar.md.po", line: 18 };
    const html = htmlReport(sampleReport({ ...elsewhere, catalog }, elsewhere), CONTEXT);
    const { columns } = inflated(html, "finding-table") as FindingTable;
    expect([columns.page[0], columns.segment[0]]).toEqual([1, 2]);
    expect([columns.page[1], columns.segment[1]]).toEqual([-1, -1]);
  });

  it("lets no text end its element, and runs nothing but what its policy names", () => {
    const finding = {
      rule: HOSTILE,
      severity: "error",
      message: HOSTILE,
      file: HOSTILE,
      line: 1,
      column: 1,
    } as const;
    const report = {
      ...sampleReport(finding),
      check: { passed: false, failures: [{ message: HOSTILE }] },
    };
    const html = htmlReport(report, { ...CONTEXT, project: HOSTILE });
    expect(html).not.toContain("<img");
    expect(overviewIn(html).check?.failures[0]?.message).toBe(HOSTILE);
    const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = ""]) => code);
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, code = ""]) => code);
    expect([scripts.length, styles.length]).toEqual([2, 1]);
    for (const code of [...scripts, ...styles])
      expect(html).toContain(`'sha256-${createHash("sha256").update(code).digest("base64")}'`);
    const elements = html.match(/<\/?script/g) ?? [];
    // Two of code, the overview, the findings, and the texts of two pages: each with its end.
    expect(elements).toHaveLength(12);
  });
});
