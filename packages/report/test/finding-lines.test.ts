import type { Finding } from "@dragoman/model";
import { expect, test } from "vitest";
import { findingLines, painter, type TextStyle } from "../src/index.js";
import { rules } from "./sample-report.js";

const style: TextStyle = { width: 60, colour: false, unicode: true };

function finding(line: number, source: string, catalogLine: number): Finding {
  return {
    rule: "untranslated",
    severity: "warning",
    message: "not translated",
    file: "a.md",
    line,
    column: 1,
    catalog: { file: "it.po", line: catalogLine },
    locale: "it",
    source,
  };
}

test("a text with one entry is shown once, with all of its lines", () => {
  const findings = [finding(3, "Homepage", 8), finding(5, "Other", 12), finding(9, "Homepage", 8)];
  expect(findingLines(findings, style, painter(false), { rules })).toEqual([
    [
      "it, not translated: 3",
      "  a.md:3  it.po:8",
      "      Homepage",
      "      also on line 9",
      "  a.md:5  it.po:12",
      "      Other",
    ],
  ]);
});

test("a line on which several forms of a text stand is named once", () => {
  const findings = [3, 9, 9].map((line) => finding(line, "{{count}} boats", 8));
  const [lines] = findingLines(findings, style, painter(false), { rules });
  expect(lines?.slice(2)).toEqual(["      {{count}} boats", "      also on line 9"]);
});

test("long texts are cut on a terminal and whole in a pipe", () => {
  const findings = [finding(3, "word ".repeat(40).trim(), 8)];
  const [cut] = findingLines(findings, style, painter(false));
  const [whole] = findingLines(findings, { ...style, whole: true }, painter(false));
  expect(cut?.at(-1)?.length).toBeLessThanOrEqual(60);
  expect(whole?.at(-1)).toBe(`      ${"word ".repeat(40).trim()}`);
});

test("a message is whole on a narrow terminal, too", () => {
  const message = "what stands in its place on docs/guides/install.md is translated already";
  const { source: _, ...note } = finding(3, "", 8);
  const [lines] = findingLines([{ ...note, message }], { ...style, width: 40 }, painter(false));
  expect(lines?.at(-1)).toBe(`      ${message}`);
});
