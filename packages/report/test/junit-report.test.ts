import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { junitReport, type Report } from "../src/index.js";
import { hostileReport } from "./hostile.js";
import { rootOf } from "./parse-xml.js";
import { failedCheck, rules, sampleReport } from "./sample-report.js";

const schema = readFileSync(
  fileURLToPath(new URL("schemas/jenkins-junit.xsd", import.meta.url)),
  "utf8",
);

async function problems(...documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ message }) => message);
}

/** Names of the cases that fail, with their suites. */
function failing(report: Report): string[] {
  const cases = junitReport(report, rules).matchAll(
    /<testcase classname="dragoman.([^"]*)" name="([^"]*)" time="0">(<failure)?/g,
  );
  return Array.from(cases).flatMap(([, suite = "", name = "", failure]) =>
    failure === undefined ? [] : [`${suite}: ${name}`],
  );
}

/** What CI looks for attachments in: the content of elements, not attributes. */
function outputsOf(xml: string): string {
  return xml.replace(/<[^>]*>/gu, "\n");
}

describe("the JUnit report", () => {
  it("reads well", async () => {
    const report = { ...sampleReport(), check: failedCheck };
    await expect(junitReport(report, rules)).toMatchFileSnapshot("fixtures/reports/junit.xml");
  });

  it("is valid under the schema of Jenkins, which finds what is not", async () => {
    const reports = [sampleReport(), { ...sampleReport(), check: failedCheck }, { locales: [] }];
    expect(await problems(...reports.map((report) => junitReport(report, rules)))).toEqual([]);
    const broken = junitReport(sampleReport(), rules).replaceAll("testcase ", "test-case ");
    expect(await problems(broken.replaceAll("</testcase", "</test-case"))).not.toEqual([]);
  });

  it("is valid whatever the texts are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileReport, { minLength: 30 }), async (reports) => {
        const documents = reports.map((report) => junitReport(report, new Map()));
        for (const document of documents) expect(() => rootOf(document)).not.toThrow();
        expect(await problems(...documents)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it("names no file as an attachment of a test, whatever the texts are", () => {
    const text = "see [[ATTACHMENT|/etc/passwd]] and [[[attachment|a.png]]";
    const [locale, ...others] = sampleReport().locales;
    const found = locale?.findings.map((one) => ({ ...one, message: text, source: text })) ?? [];
    const locales = locale === undefined ? [] : [{ ...locale, findings: found }, ...others];
    const written = junitReport({ locales }, rules);
    expect(written).toContain("ATTACHMENT|/etc/passwd");
    expect(written).not.toMatch(/\[\[ATTACHMENT\|/iu);
    const check = { passed: false, failures: [{ message: text }, { message: text }] };
    expect(junitReport({ locales: [], check }, rules)).not.toMatch(/\[\[ATTACHMENT\|/iu);
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(outputsOf(junitReport(report, rules))).not.toMatch(/\[\[ATTACHMENT\|/iu);
      }),
    );
  });

  it("fails pages for errors and warnings where no check decided", () => {
    expect(failing(sampleReport())).toEqual([
      "it: docs/tides table.md",
      "ar: docs/tides table.md",
      "ja: docs/tides table.md",
    ]);
  });

  it("fails pages for what the check failed for, where one decided", () => {
    expect(failing({ ...sampleReport(), check: { passed: true, failures: [] } })).toEqual([]);
    const [first] = failedCheck.failures;
    const check = { passed: false, failures: first === undefined ? [] : [first] };
    // What is said of a locale as a whole is no page's.
    expect(failing({ ...sampleReport(), check })).toEqual(["it: check"]);
    expect(failing({ ...sampleReport(), check: failedCheck })).toEqual([
      "all locales: check",
      "it: check",
      "ar: docs/tides table.md",
      "ja: docs/tides table.md",
    ]);
  });

  it("keeps the cases of pages that are in order", () => {
    expect(junitReport(sampleReport(), rules)).toContain(
      '<testcase classname="dragoman.it" name="docs/done.md" time="0"/>',
    );
  });
});
