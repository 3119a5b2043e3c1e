import type { Finding, Rule } from "@dragoman/model";
import { expect, test } from "vitest";
import { inspectionText, type TextStyle } from "../src/index.js";

const style: TextStyle = { width: 40, colour: false, unicode: true };

/** Rules without a title have their names. */
const rules = new Map<string, Rule>(
  [
    { name: "left-in-source-language", title: "left in the source language" },
    { name: "rows-differ", title: "table rows differ" },
  ].map(({ name, title }) => [name, { name, title, severity: "warning", description: "" }]),
);

function finding(rule: string, line: number, text: Partial<Finding>): Finding {
  return {
    rule,
    severity: "warning",
    message: "in English",
    file: "a.md",
    line,
    column: 1,
    ...text,
  };
}

test("what was found is shown by rule, a text once with all of its lines", () => {
  const note = { severity: "note", message: "as in the source", target: "Web" } as const;
  const findings = [
    finding("left-in-source-language", 3, { target: "The harbour is closed at night, by\nlaw." }),
    finding("same-as-source", 5, note),
    finding("rows-differ", 6, { message: "2 here, 3 in the source: look for the third one" }),
    finding("same-as-source", 9, note),
  ];
  expect(inspectionText({ target: "a.md", source: "b.md", findings }, style, rules)).toBe(
    [
      "a.md beside b.md: 2 findings, 2 notes",
      "",
      "left in the source language: 1",
      "  a.md:3  in English",
      "      The harbour is closed at night, b…",
      "",
      "same-as-source: 2",
      "  a.md:5  as in the source",
      "      Web",
      "      also on line 9",
      "",
      "table rows differ: 1",
      "  a.md:6",
      "      2 here, 3 in the source: look for the third one",
      "",
    ].join("\n"),
  );
});

test("a page with nothing to look at says so, and its name commands no terminal", () => {
  const page = { target: "a\u001B[2J.md", source: null, findings: [] };
  expect(inspectionText(page, style, rules)).not.toContain("\u001B");
  expect(inspectionText({ ...page, target: "a.md" }, style, rules)).toBe(
    "a.md: nothing to look at\n",
  );
});
