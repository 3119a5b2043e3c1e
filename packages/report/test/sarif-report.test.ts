import { createRequire } from "node:module";
import type { Finding } from "@dragoman/model";
import type { ValidateFunction } from "ajv";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sarifReport, type Report } from "../src/index.js";
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

  it("tells findings of one rule on one text apart", () => {
    const [it] = sampleReport().locales;
    const twice = it?.findings.flatMap((finding) => [finding, { ...finding }]) ?? [];
    const report = { locales: it === undefined ? [] : [{ ...it, findings: twice }] };
    expect(new Set(prints(report)).size).toBe(twice.length);
  });

  it("names places from the top of the repository, percent-encoded", () => {
    const [run] = logOf(sampleReport(), "site #1/").runs;
    const location = run?.results[0]?.locations[0]?.physicalLocation.artifactLocation;
    expect(location).toEqual({ uri: "site%20%231/docs/tides%20table.md", uriBaseId: "%SRCROOT%" });
  });

  it("has no link in a message but the one to the catalog", () => {
    const [run] = logOf(sampleReport()).runs;
    const messages = run?.results.map(({ message }) => message.text) ?? [];
    expect(messages.join("\n")).toContain("\\[table\\](https://example.org/t)");
    for (const message of messages) {
      expect(message.match(/(?<!\\)\[[^\]]*(?<!\\)\]\(/g)).toHaveLength(1);
    }
  });
});
