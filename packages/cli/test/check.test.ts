import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONFIG, dragoman, isBuilt, project, put, text } from "./run-dragoman.js";

const PAGE = "# Tides\n\nLow water is at noon in 2031.\n";
const CATALOG = `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Tides"
msgstr "Maree"

msgid "Low water is at noon in 2031."
msgstr "La bassa marea è a mezzogiorno nel 2031."
`;
const FILES = { "docs/a.md": PAGE, "locales/it/a.po": CATALOG };
const WRONG = { ...FILES, "locales/it/a.po": CATALOG.replace("nel 2031", "nel 2030") };

describe.skipIf(!isBuilt)("dragoman check (skipped without the build)", () => {
  it("exits with 0 where there is nothing, writes nothing, and says the same again", () => {
    const root = project(FILES);
    const first = dragoman(root, "check");
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(/\ncheck: passed\n$/);
    expect(text(root, "locales/it/a.po")).toBe(CATALOG);
    expect(existsSync(join(root, "i18n"))).toBe(false);
    expect(dragoman(root, "check")).toEqual(first);
  });

  it("exits with 1 for a finding, and with 0 where it is a note or off", () => {
    const run = dragoman(project(WRONG), "check");
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("docs/a.md:3  locales/it/a.po:7");
    expect(run.stdout).toMatch(/\ncheck: failed, 1 reason\n {2}it: 1 finding of numbers-differ\n$/);
    for (const severity of ["note", "off"]) {
      const config = { ...CONFIG, rules: { "numbers-differ": severity } };
      expect(dragoman(project(WRONG, config), "check").status).toBe(0);
    }
    const lax = { ...CONFIG, check: { failOn: "error" } };
    expect(dragoman(project(WRONG, lax), "check").status).toBe(0);
  });

  // The page is wrong before the code that asks for strings was read.
  it("names a page that cannot be read in a project with strings, too", () => {
    const messages = [{ source: ["src/**/*.ts"], target: "public/{locale}/{namespace}.json" }];
    const files = { ...FILES, "docs/b.md": "---\ntitle: [\n---\n", "src/a.ts": 't("a");\n' };
    const run = dragoman(project(files, { ...CONFIG, messages }), "check");
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("docs/b.md:");
    expect(run.stderr).not.toContain("Error");
  });

  it("asks for what thresholds ask for", () => {
    const half = { ...FILES, "docs/b.md": "High water is at six.\n" };
    expect(dragoman(project(half), "check").status).toBe(1);
    const asking = (...thresholds: object[]): object => ({ ...CONFIG, check: { thresholds } });
    expect(dragoman(project(half, asking({ translated: 50 })), "check").status).toBe(0);
    const more = dragoman(project(half, asking({ translated: 90 })), "check");
    expect(more).toMatchObject({ status: 1 });
    expect(more.stdout).toContain("it: 61% is translated, less than 90%");
    const pages = asking({ translated: 100, pages: ["docs/a.md"] }, { translated: 0 });
    expect(dragoman(project(half, pages), "check").status).toBe(0);
  });

  it("gives one object as JSON, with verdict and findings", () => {
    const { status, stdout } = dragoman(project(WRONG), "check", "--format", "json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      locales: [
        {
          locale: "it",
          segments: 2,
          translated: 2,
          fuzzy: 0,
          untranslated: 0,
          pages: [{ page: "docs/a.md" }],
          findings: [
            {
              rule: "numbers-differ",
              severity: "warning",
              file: "docs/a.md",
              line: 3,
              column: 1,
              catalog: { file: "locales/it/a.po", line: 7 },
              locale: "it",
              source: "Low water is at noon in 2031.",
              target: "La bassa marea è a mezzogiorno nel 2030.",
            },
          ],
        },
      ],
      check: { passed: false, failures: [{ locale: "it", rule: "numbers-differ" }] },
    });
  });

  it("says on stderr why it fails where stdout is for a machine", () => {
    const root = project(WRONG);
    const run = dragoman(root, "check", "--reporter", "sarif=out.sarif");
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toBe("dragoman check: it: 1 finding of numbers-differ\n");
    expect(JSON.parse(text(root, "out.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(dragoman(root, "check", "--quiet", "--reporter", "badge=b.svg").stderr).toBe("");
  });

  it.each([
    [{ rules: { "number-differ": "off" } }, "Did you mean `numbers-differ`?"],
    [{ check: { thresholds: [{ translated: 9, pages: ["doc/**"] }] } }, "matches no source page"],
    [{ check: { failOn: "note" } }, "`check.failOn` is"],
  ])("refuses the configuration %j", (changes, message) => {
    const run = dragoman(project(FILES, { ...CONFIG, ...changes }), "check");
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(message);
  });

  it.each([
    [["--reporter", "pdf"], 'there is no reporter "pdf"; valid: text, json, '],
    [["--reporter", "html="], "has no file after `=`"],
    [["--reporter", "html=no/such/folder.html"], "the folder of this file does not exist"],
    [["--since", "HEAD"], "not in a git repository"],
    [["--ratchet"], "not in a git repository"],
  ])("refuses the call %j", (args, message) => {
    const run = dragoman(project(FILES), "check", ...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
  });

  it("does not see a page that cannot be read, and says where", () => {
    const root = project(FILES);
    put(root, { "docs/b.md": new Uint8Array([0xff, 0xfe, 0x00]) });
    const run = dragoman(root, "check");
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("docs/b.md");
  });
});
