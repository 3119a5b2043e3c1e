import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dragoman } from "../run-dragoman.js";
import { canRun, corpora } from "./corpora.js";

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly target: string;
}

/** What `inspect` finds on a localised page of the replay. */
function inspected(page: string, ...more: readonly string[]): readonly Finding[] {
  const args = ["inspect", page, "--locale", "it", "--format", "json", ...more];
  const { status, stdout, stderr } = dragoman(join(corpora, "replay"), ...args);
  expect({ status: status ?? 2, stderr }).toEqual({
    status: expect.any(Number) as number,
    stderr: "",
  });
  return (JSON.parse(stdout) as { findings: Finding[] }).findings;
}

const linesOf = (findings: readonly Finding[]): number[] => findings.map(({ line }) => line);

describe.skipIf(!canRun)("inspecting the replay (skipped without corpora or build)", () => {
  // Line 98 has an English sentence as a title in an attribute list.
  it.each(["gfm", "mkdocs"])("alone names the texts in English, and no name (%s)", (dialect) => {
    const findings = inspected("2-it.md", "--dialect", dialect);
    expect(linesOf(findings)).toEqual([2, 5, 98, 135]);
    expect(findings.every(({ rule }) => rule === "block-in-other-language")).toBe(true);
    expect(inspected("3-it.md", "--dialect", dialect)).toEqual([]);
  });

  it.each(["gfm", "mkdocs"])("beside the source tells prose from names (%s)", (dialect) => {
    const findings = inspected("2-it.md", "--source", "2-source.md", "--dialect", dialect);
    const left = findings.filter(({ severity }) => severity !== "note");
    expect(linesOf(left)).toEqual(expect.arrayContaining([2, 5, 133, 135]));
    expect(left.every(({ rule }) => rule === "left-in-source-language")).toBe(true);
    const same = findings.filter(({ rule }) => rule === "same-as-source");
    expect(linesOf(same)).toEqual(expect.arrayContaining([17, 36, 129]));
    const texts = same.map(({ target }) => target).join("\n");
    for (const name of ["Signal", "Google Play", "App Store", "Element"])
      expect(texts).toContain(name);
    expect(linesOf(left)).not.toEqual(expect.arrayContaining([17, 36, 129]));
  });

  it("finds nothing left once both are translated again", () => {
    const findings = inspected("3-it.md", "--source", "2-source.md", "--dialect", "mkdocs");
    const lines = linesOf(findings.filter(({ severity }) => severity !== "note"));
    expect(lines.filter((line) => [2, 5, 133, 135].includes(line))).toEqual([]);
  });
});
