import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONFIG, dragoman } from "../run-dragoman.js";
import { canRun, copyCorpus, corpora, newProject, removeProject } from "./corpora.js";

interface Finding {
  readonly rule: string;
  readonly line: number;
  readonly source: string;
  readonly catalog: { readonly file: string; readonly line: number };
}

/** Imports one moment of the replay, and gives the project. */
function imported(moment: number): string {
  const root = newProject(CONFIG);
  copyCorpus(`replay/${moment}-source.md`, root, "docs/page.md");
  copyCorpus(`replay/${moment}-it.md`, root, "i18n/it/page.md");
  expect(dragoman(root, "import")).toMatchObject({ status: 0, stderr: "" });
  return root;
}

function findingsOn(root: string, lines: readonly number[]): Finding[] {
  const { status, stdout } = dragoman(root, "report", "--format", "json");
  expect(status).toBe(0);
  const { locales } = JSON.parse(stdout) as { locales: { findings: Finding[] }[] };
  return (locales[0]?.findings ?? []).filter(({ line }) => lines.includes(line));
}

/** The line of the source page, as it stands there. */
function sourceLine(moment: number, line: number): string {
  const page = readFileSync(join(corpora, `replay/${moment}-source.md`), "utf8");
  return page.split("\n")[line - 1] ?? "";
}

describe.skipIf(!canRun)("the replay (skipped where there are no corpora or no build)", () => {
  let roots: Readonly<Record<1 | 2, string>> = { 1: "", 2: "" };
  beforeAll(() => {
    roots = { 1: imported(1), 2: imported(2) };
  });
  afterAll(() => Object.values(roots).forEach(removeProject));

  it("lists nothing of the two paragraphs while both are translated", () => {
    expect(findingsOn(roots[1], [133, 135])).toEqual([]);
  });

  it("lists both once the platform has dropped their translations", () => {
    const findings = findingsOn(roots[2], [133, 135]);
    expect(findings.map(({ rule, line }) => ({ rule, line }))).toEqual([
      { rule: "untranslated", line: 133 },
      { rule: "untranslated", line: 135 },
    ]);
    // An image of its own gives its alternative text; a paragraph is a message as it stands.
    expect(sourceLine(2, 133)).toContain(`![${findings[0]?.source ?? ""}](`);
    expect(findings[1]?.source).toBe(sourceLine(2, 135));
  });

  it("names the entry of each", () => {
    for (const { catalog, source } of findingsOn(roots[2], [133, 135])) {
      const lines = readFileSync(join(roots[2], catalog.file), "utf8").split("\n");
      const entry = lines.slice(catalog.line - 1);
      expect(entry[0]).toMatch(/^msgid "/);
      const end = entry.findIndex((line) => line.startsWith("msgstr"));
      const msgid = entry.slice(0, end).map((line) => line.replace(/^(msgid )?"(.*)"$/, "$2"));
      expect(msgid.join("").replaceAll('\\"', '"')).toBe(source);
      expect(entry[end]).toBe('msgstr ""');
    }
  });

  it("shows the whole text of line 135 to people too, where no terminal cuts it", () => {
    const { stdout } = dragoman(roots[2], "report");
    const words = stdout.replaceAll(/\s+/g, " ");
    expect(words).toContain("docs/page.md:135 ");
    expect(words).toContain(sourceLine(2, 135));
  });

  it.each([1, 2] as const)("builds %i-it.md byte for byte", (moment) => {
    const root = roots[moment];
    rmSync(join(root, "i18n"), { recursive: true });
    expect(dragoman(root, "build").status).toBe(0);
    const built = readFileSync(join(root, "i18n/it/page.md"));
    expect(built.equals(readFileSync(join(corpora, `replay/${moment}-it.md`)))).toBe(true);
  });
});
