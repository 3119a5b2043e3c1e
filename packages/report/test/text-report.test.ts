import { describe, expect, it } from "vitest";
import { displayWidth, reporters, reportOf, textReport } from "../src/index.js";
import { mixedPage, segmentStatus } from "./page-status.js";

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
  it("reads well", () => {
    expect(textReport(report, plain)).toMatchInlineSnapshot(`
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

describe("the reporters", () => {
  it("are known by name", () => {
    expect([...reporters.keys()]).toEqual(["text", "json", "html"]);
  });

  it("write the data as it is", () => {
    expect(JSON.parse(reporters.get("json")?.write(report, context) ?? "")).toEqual(report);
  });
});
