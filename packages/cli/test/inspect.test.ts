import { describe, expect, it } from "vitest";
import { dragoman, isBuilt, project } from "./run-dragoman.js";

const ENGLISH = "The harbour is closed at night.";
const PAGES = {
  "docs/a.md": `# Harbour\n\n${ENGLISH}\n\nMind the tide, it is falling.\n`,
  "it/left.md": `# Porto\n\n${ENGLISH}\n\nAttenzione alla marea, sta scendendo.\n`,
  "it/good.md": "# Porto\n\nIl porto è chiuso di notte.\n\nAttenzione alla marea, sta scendendo.\n",
};

describe.skipIf(!isBuilt)("dragoman inspect (skipped where there is no build)", () => {
  it("names what is left, and exits with 1", () => {
    const root = project(PAGES);
    expect(dragoman(root, "inspect", "it/left.md", "--locale", "it")).toEqual({
      status: 1,
      stdout: `it/left.md: 1 finding\n\nin another language: 1\n  it/left.md:3  in English\n      ${ENGLISH}\n`,
      stderr: "",
    });
  });

  it("exits with 0 where there is nothing, or notes alone", () => {
    const root = project({ ...PAGES, "it/name.md": "# Signal\n", "docs/name.md": "# Signal\n" });
    const beside = (page: string, source: string): readonly string[] => {
      return ["inspect", page, "--locale", "it", "--source", source];
    };
    expect(dragoman(root, ...beside("it/good.md", "docs/a.md"))).toMatchObject({
      status: 0,
      stdout: "it/good.md beside docs/a.md: nothing to look at\n",
    });
    const note = dragoman(root, ...beside("it/name.md", "docs/name.md"));
    expect(note).toMatchObject({ status: 0, stdout: expect.stringContaining("1 note") as string });
  });

  it("prints one JSON object", () => {
    const root = project(PAGES);
    const args = ["inspect", "it/left.md", "--locale", "pt-BR", "--format", "json"];
    const { status, stdout } = dragoman(root, ...args);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      target: "it/left.md",
      source: null,
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: "block-in-other-language", file: "it/left.md", line: 3 }),
      ]) as unknown,
    });
  });

  it.each([
    [["inspect", "it/good.md"], "none is given"],
    [["inspect", "it/good.md", "--locale", "it", "--locale", "fr"], "2 are given"],
    [["inspect", "it/good.md", "--locale", "../it"], '"../it" is no locale'],
    [["inspect", "it/no.md", "--locale", "it"], "it/no.md: this file cannot be read"],
    [["inspect", "--locale", "it"], "missing required argument"],
  ])("%j is a wrong call", (args, message) => {
    const { status, stdout, stderr } = dragoman(project(PAGES), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
