import { sayIn } from "@dragoman/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, reporters, reportOf, textReport, withoutWording } from "../src/index.js";
import { hostileReport } from "./hostile.js";
import { mixedPage, segmentStatus } from "./page-status.js";
import { failedCheck, rules, sampleChange, sampleReport } from "./sample-report.js";

const complete = {
  page: "docs/done.md",
  catalog: "locales/it/done.po",
  segments: [segmentStatus("Fair winds", "translated", 1, 20)],
};
const report = reportOf([
  { locale: "it", pages: [mixedPage("docs/a.md"), complete] },
  { locale: "fr", pages: [complete] },
]);
const plain = { width: 80, colour: false, unicode: true };
const context = { style: plain, version: "1.0.0", sourceLocale: "en", rules: new Map(), texts: [] };

describe("the text report", () => {
  it("gives a path that is too long for its column a line of its own, whole", () => {
    const path = "docs/潮の満ち引き/a-page-with-quite-a-long-name.md";
    const pages = [mixedPage("docs/a.md"), mixedPage(path)];
    const narrow = { width: 40, colour: false, unicode: true };
    const lines = textReport(reportOf([{ locale: "it", pages }]), narrow).split("\n");
    expect(lines.slice(3, 8)).toEqual([
      "it: 2 of 2 pages not complete",
      "page            segments  words",
      "docs/a.md  41%       1/3   5/12",
      path,
      "           41%       1/3   5/12",
    ]);
    const whole = textReport(reportOf([{ locale: "it", pages }]), { ...narrow, whole: true });
    expect(whole).toContain(`${path}  41%`);
  });

  it("reads well", () => {
    expect(textReport(report, plain, { rules })).toMatchInlineSnapshot(`
      "locale  translated        segments  words
      it      █████░░░░░   50%       2/4   7/14
      fr      ██████████  100%       1/1    2/2

      it: 1 of 2 pages not complete
      page       translated       segments  words
      docs/a.md  ████░░░░░░  41%       1/3   5/12

      it, fuzzy, to be confirmed: 1
        docs/a.md:3  locales/it/docs/a.md.po:14
            Ask the harbour master

      it, not translated: 1
        docs/a.md:5  locales/it/docs/a.md.po:18
            Mind the bar

      fr: 1 page, all complete
      "
    `);
  });

  it("is in the reader's language, and aligned in wide characters", () => {
    const japanese = new Map([
      ["locale", "ロケール"],
      ["page", "ページ"],
      ["translated", "翻訳済み"],
      ["segments", "セグメント"],
      ["words", "語"],
      [
        "{{incomplete}} of {{count}} pages not complete",
        "{{count}}ページ中{{incomplete}}ページが未完了",
      ],
    ]);
    const say = sayIn(({ template }) => japanese.get(template));
    expect(textReport(report, { ...plain, say }, { rules })).toMatchInlineSnapshot(`
      "ロケール  翻訳済み          セグメント    語
      it        █████░░░░░   50%         2/4  7/14
      fr        ██████████  100%         1/1   2/2

      it: 2ページ中1ページが未完了
      ページ     翻訳済み         セグメント    語
      docs/a.md  ████░░░░░░  41%         1/3  5/12

      it, fuzzy, to be confirmed: 1
        docs/a.md:3  locales/it/docs/a.md.po:14
            Ask the harbour master

      it, not translated: 1
        docs/a.md:5  locales/it/docs/a.md.po:18
            Mind the bar

      fr: 1 page, all complete
      "
    `);
    const [head = "", ...rows] = textReport(report, { ...plain, say }).split("\n");
    for (const row of rows.slice(0, 2)) expect(displayWidth(row)).toBe(displayWidth(head));
  });

  it("has no colour codes unless they are wanted", () => {
    expect(textReport(report, plain)).not.toContain("\u001B");
    const coloured = textReport(report, { ...plain, colour: true });
    expect(coloured).toContain("\u001B[");

    expect(coloured.replace(/\u001B\[\d+m/g, "")).toBe(textReport(report, plain));
  });

  it("keeps to ASCII where the terminal has no more", () => {
    const segments = [segmentStatus("tide ".repeat(30), "untranslated", 1, 2)];
    const long = { page: `docs/${"deep/".repeat(20)}a.md`, catalog: "it.po", segments };
    const pages = [mixedPage("docs/a.md"), long];
    const text = textReport(reportOf([{ locale: "it", pages }]), { ...plain, unicode: false });
    expect(text).toMatch(/^[\n -~]*$/);
    expect(text).toContain("...");
  });

  it.each([40, 60, 80, 120])("stays within %i cells", (width) => {
    const pages = [
      {
        ...mixedPage(`docs/${"深い/".repeat(5)}ja.md`),
        catalog: "locales/ja/docs/ja.po",
        segments: [segmentStatus("潮の時刻表を港で確かめる。".repeat(20), "untranslated", 1, 2)],
      },
    ];
    const text = textReport(reportOf([{ locale: "ja", pages }]), { ...plain, width });
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe("the text report of a check", () => {
  const whole = { ...sampleReport(), check: failedCheck, change: sampleChange() };

  it("reads well", async () => {
    const text = textReport(whole, plain, { rules });
    await expect(text).toMatchFileSnapshot("fixtures/reports/text.txt");
  });

  it("ends with the verdict", () => {
    const passed = { ...report, check: { passed: true, failures: [] } };
    expect(textReport(passed, plain)).toMatch(/\n\ncheck: passed\n$/);
  });

  it("names findings on pages that are complete", () => {
    const { locales } = sampleReport();
    const ja = locales.filter(({ locale }) => locale === "ja");
    expect(textReport({ locales: ja }, plain, { rules })).toContain("ja, links differ: 1");
  });

  it.each([40, 60, 80, 120])("cuts texts to %i cells, and no place", (width) => {
    const text = textReport(whole, { ...plain, width }, { rules });
    for (const line of text.split("\n")) {
      const isText = /^ {6}(?:source|target|before|after|fuzzy|carried|new)\b/.test(line);
      if (isText) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
    expect(text).toContain("locales/it/tides table.po:41");
  });

  it("lets no text command the terminal", () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const text = textReport(hostile, { ...plain, colour: false }, { words: true });
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe("the reporters", () => {
  it("are known by name", () => {
    expect([...reporters.keys()]).toEqual([
      "text",
      "json",
      "markdown",
      "github",
      "sarif",
      "junit",
      "codequality",
      "badge",
      "html",
    ]);
  });

  it("write the data as it is, without what its messages are made of", () => {
    const json = reporters.get("json")?.write(report, context) ?? "";
    expect(JSON.stringify(report)).toContain('"wording"');
    expect(json).not.toContain('"wording"');
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report, withoutWording)));
    expect(JSON.stringify({ terms: { wording: "x" } }, withoutWording)).toContain("wording");
  });
});
