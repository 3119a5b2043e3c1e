import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeQualityReport, type Report } from "../src/index.js";
import { hostileReport } from "./hostile.js";
import { sampleReport } from "./sample-report.js";

/** GitLab publishes no schema: these are the fields that its documentation asks for. */
const isValid = new Ajv().compile({
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", pattern: "^[^\\n\\r]*$" },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^(?!\\./)" },
          lines: { type: "object", properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
});

interface Issue {
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issues(report: Report): Issue[] {
  const all: unknown = JSON.parse(codeQualityReport(report, "site/"));
  expect(isValid(all), JSON.stringify(isValid.errors)).toBe(true);
  return all as Issue[];
}

describe("the Code Quality report", () => {
  it("has what waits at its page, and what is wrong at its entry", () => {
    const places = issues(sampleReport()).map(({ location: { path, lines } }) => [
      path,
      lines.begin,
    ]);
    expect(places).toContainEqual(["site/docs/tides table.md", 5]);
    expect(places).toContainEqual(["site/locales/it/tides table.po", 41]);
    expect(isValid([{ description: "x" }])).toBe(false);
  });

  it("is as GitLab asks, each issue with a fingerprint of its own, whatever the texts are", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const all = issues(report);
        expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
      }),
    );
  });
});
