import { createRequire } from "node:module";
import type { Finding } from "@dragoman/model";
import type { ValidateFunction } from "ajv";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportOf, sarifReport, type Report } from "../src/index.js";
import type { SarifLog } from "../src/sarif/sarif-log.js";
import { hostileReport } from "./hostile.js";
import { failedCheck, rules, sampleChange, sampleReport } from "./sample-report.js";

const context = { rules, version: "1.0.0" };

const validate: ValidateFunction = (() => {
  const schema = createRequire(import.meta.url)(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  ) as object;
  // Both are CommonJS: under NodeNext the default export is a property of the module.
  const ajv = new AjvDraft04.default({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
  });
  addFormats.default(ajv);
  return ajv.compile(schema);
})();

function problems(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(
    ({ instancePath, message = "" }) => `${instancePath} ${message}`,
  );
}

function logOf(report: Report, folder?: string): SarifLog {
  return JSON.parse(sarifReport(report, { ...context, folder })) as SarifLog;
}

function resultsOf(findings: readonly Finding[]): SarifLog["runs"][0]["results"] {
  const [empty] = reportOf([{ locale: "it", pages: [] }]).locales;
  return empty === undefined
    ? []
    : (logOf({ locales: [{ ...empty, findings }] }).runs[0]?.results ?? []);
}

function inLocale(locale: string, finding: Pick<Finding, "rule" | "source" | "line">): Finding {
  return { ...finding, locale, severity: "warning", message: "look", file: "docs/a.md", column: 1 };
}

function prints(report: Report): string[] {
  const [run] = logOf(report).runs;
  return (run?.results ?? []).map((one) => one.partialFingerprints["dragomanFinding/v1"]);
}

describe("the SARIF report", () => {
  it("reads well", async () => {
    const report = { ...sampleReport(), check: failedCheck, change: sampleChange() };
    const text = `${JSON.stringify(logOf(report), undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot("fixtures/reports/sarif.json");
  });

  it("is valid under the schema, which finds what is not", () => {
    const log = logOf({ ...sampleReport(), check: failedCheck });
    expect(problems(log)).toEqual([]);
    expect(problems(logOf({ locales: [] }))).toEqual([]);
    const [run] = log.runs;
    expect(problems({ ...log, runs: [{ ...run, columnKind: "bytes" }] })).not.toEqual([]);
    const text = JSON.stringify(log).replace("tides%20table", "tides table");
    expect(problems(JSON.parse(text))).toEqual([
      expect.stringContaining('must match format "uri-reference"'),
    ]);
  });

  it("is valid whatever the texts are", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(problems(logOf(report))).toEqual([]);
      }),
    );
  });

  it("knows a finding again when lines, messages and translations change", () => {
    const before = sampleReport();
    const after: Report = {
      locales: before.locales.map((one) => ({
        ...one,
        findings: one.findings.map((finding): Finding => ({
          ...finding,
          line: finding.line + 40,
          column: 1,
          message: `${finding.message}!`,
          target: "altro",
          ...(finding.catalog && { catalog: { ...finding.catalog, line: 1 } }),
        })),
      })),
    };
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(prints(before).length);
  });

  it("has no two results of one rule on one line, of which GitHub would show one", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const [run] = logOf(report).runs;
        const keys = run?.results.map(({ ruleId, locations }) => {
          const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
          return JSON.stringify([ruleId, artifactLocation?.uri, region?.startLine]);
        });
        expect(new Set(keys).size).toBe(keys?.length);
        expect(new Set(prints(report)).size).toBe(keys?.length);
      }),
    );
  });

  it("says of a text that waits once for all locales, and leads to each entry", () => {
    const waiting = ["it", "ar", "ja"].map((locale) => ({
      ...inLocale(locale, { rule: "untranslated", source: "Fair winds", line: 7 }),
      catalog: { file: `locales/${locale}.po`, line: 9 },
    }));
    const [result, ...others] = resultsOf(waiting);
    expect(others).toEqual([]);
    expect(result?.message.text).toBe(
      "it, ar, ja: look\nsource: Fair winds\n" +
        "[locales/it.po:9](1), [locales/ar.po:9](2), [locales/ja.po:9](3)",
    );
    expect(result?.relatedLocations?.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(result?.properties).toEqual({ locales: ["it", "ar", "ja"] });
    const [less] = resultsOf(waiting.slice(1));
    expect(less?.partialFingerprints).toEqual(result?.partialFingerprints);
  });

  it("shows what is wrong in a translation at its entry, and leads to all pages that have it", () => {
    const wrong = [3, 8].map((line) => ({
      ...inLocale("it", { rule: "links-differ", source: "Fair winds", line }),
      catalog: { file: "locales/it.po", line: 9 },
    }));
    const [result, ...others] = resultsOf(wrong);
    expect(others).toEqual([]);
    expect(result?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "locales/it.po" },
      region: { startLine: 9 },
    });
    expect(result?.message.text).toContain("[docs/a.md:3](1), [docs/a.md:8](2)");
  });

  it("names the texts of one line, as many as can be read", () => {
    const cells = Array.from({ length: 12 }, (_, at) =>
      inLocale("it", { rule: "untranslated", source: `Cell ${at}`, line: 7 }),
    );
    const [result, ...others] = resultsOf(cells);
    expect(others).toEqual([]);
    expect(result?.message.text).toContain("source: Cell 9\n\n2 texts more on this line");
    expect(result?.message.text).not.toContain("Cell 10");
  });

  it("leads to as many places as GitHub keeps, and says how many more there are", () => {
    const waiting = Array.from({ length: 103 }, (_, at) => ({
      ...inLocale(`l${at}`, { rule: "fuzzy", source: "Fair winds", line: 7 }),
      catalog: { file: `locales/l${at}.po`, line: 9 },
    }));
    const [result] = resultsOf(waiting);
    expect(result?.relatedLocations).toHaveLength(100);
    expect(result?.message.text).toMatch(/\[locales\/l99\.po:9\]\(100\), 3 places more$/u);
  });

  it("names places from the top of the repository, percent-encoded", () => {
    const [run] = logOf(sampleReport(), "site #1/").runs;
    const location = run?.results[0]?.locations[0]?.physicalLocation.artifactLocation;
    expect(location).toEqual({
      uri: "site%20%231/locales/it/tides%20table.po",
      uriBaseId: "%SRCROOT%",
    });
  });

  it("has no links in a message but those to its related locations", () => {
    const results = logOf(sampleReport()).runs[0]?.results ?? [];
    const messages = results.map(({ message }) => message.text);
    expect(messages.join("\n")).toContain("\\[table\\](https://example.org/t)");
    for (const { message, relatedLocations = [] } of results) {
      const links = message.text.match(/(?<!\\)\[[^\]]*(?<!\\)\]\(\d+\)/gu) ?? [];
      expect(message.text.match(/(?<!\\)\]\(/gu)).toHaveLength(links.length);
      expect(links).toHaveLength(relatedLocations.length);
    }
  });
});
