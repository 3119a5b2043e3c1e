import { describe, expect, it } from "vitest";
import { dragomanIn, isBuilt, project } from "../run-dragoman.js";

const FILES = { "docs/a.md": "# Tides\n\nLow water at noon.\n" };
const ITALY = { LC_ALL: "", LC_MESSAGES: "", LANGUAGE: "", LANG: "it_IT.UTF-8" };
const ENGLAND = { ...ITALY, LANG: "en_GB.UTF-8" };

describe.skipIf(!isBuilt)("the built command line in Italy (skipped where it is not built)", () => {
  it("speaks Italian", () => {
    const { stdout, status } = dragomanIn(ITALY, project(FILES), "report");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^lingua {2}tradotto {8}segmenti {2}parole\n/u);
    expect(stdout).toContain("it: 1 di 1 pagina non completa");
    expect(dragomanIn(ITALY, ".", "--help").stdout).toMatch(/^Uso: dragoman \[opzioni\]/u);
    expect(dragomanIn(ITALY, ".", "sync", "--chekc").stderr).toBe(
      "errore: opzione sconosciuta: '--chekc'\n(Forse intendevi --check?)\n",
    );
  });

  it("speaks another language where it is told to, and Italian of a wrong one", () => {
    const english = dragomanIn(ENGLAND, project(FILES), "report").stdout;
    expect(english).toMatch(/^locale {2}translated/u);
    expect(dragomanIn(ITALY, project(FILES), "report", "--lang", "en").stdout).toBe(english);
    expect(dragomanIn(ENGLAND, ".", "--lang", "it", "--help").stdout).toContain("Uso:");
    expect(dragomanIn(ITALY, ".", "--lang", "xx")).toMatchObject({
      status: 2,
      stderr: 'dragoman: Dragoman non parla "xx"; lingue valide: en, de, es, fr, it, ja\n',
    });
  });

  it.each([
    ["report", "--format", "json"],
    ["report", "--reporter", "markdown"],
    ["report", "--reporter", "sarif"],
    ["report", "--reporter", "junit"],
    ["check", "--format", "json"],
    ["build", "--format", "json"],
    ["sync", "--explain", "--format", "json"],
  ])("writes for machines in English: %s %s %s", (...args) => {
    const [italian, english] = [ITALY, ENGLAND].map((machine) => {
      const root = project(FILES);
      return dragomanIn(machine, root, ...args).stdout.replaceAll(root, "");
    });
    expect(italian).toBe(english);
    expect(italian).not.toContain('"wording"');
  });
});
