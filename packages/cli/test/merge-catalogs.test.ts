import { describe, expect, it } from "vitest";
import { sourceDate } from "../src/source-date.js";
import { git } from "./git.js";
import { dragomanIn, isBuilt, project, put, text } from "./run-dragoman.js";

const ONE_CATALOG = {
  sourceLocale: "en",
  locales: ["it"],
  docs: [{ source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}", dialect: "mkdocs" }],
  catalogs: "locales/{locale}.po",
  templates: "locales/all.pot",
};
const LINES = ["Tides", "Boats", "Piers", "Winds", "Ropes", "Sails", "Knots", "Buoys"];
const page = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join("\n");

/** Syncs as if the clock stood there, and commits everything. */
function commit(root: string, seconds: number): void {
  const time = { LC_ALL: "C.UTF-8", SOURCE_DATE_EPOCH: String(seconds) };
  expect(dragomanIn(time, root, "sync").status).toBe(0);
  git(root, "add", "-A", ".", ":!.dragoman");
  git(root, "commit", "-qm", `at ${seconds}`);
}

function started(): string {
  const root = project({ "docs/a.md": page(LINES) }, ONE_CATALOG);
  git(root, "init", "-qb", "main");
  commit(root, 0);
  return root;
}

describe.skipIf(!isBuilt)("git merges catalogs (skipped where dragoman is not built)", () => {
  it.each([
    ["the same edit", ["Lighthouses", ...LINES.slice(1)]],
    ["different edits", [...LINES.slice(0, -1), "Beacons"]],
  ])("of two branches that synced %s at other times", (_, others) => {
    const root = started();
    git(root, "switch", "-qc", "other");
    put(root, { "docs/a.md": page(others) });
    commit(root, 90_000);
    git(root, "switch", "-q", "main");
    put(root, { "docs/a.md": page(["Lighthouses", ...LINES.slice(1)]) });
    commit(root, 990_000);
    git(root, "merge", "-q", "other");
    expect(text(root, "locales/it.po")).toContain('"POT-Creation-Date: 1970-01-01 00:00+0000\\n"');
    expect(dragomanIn({}, root, "sync").status).toBe(0);
    expect(git(root, "status", "--porcelain", "--", "locales")).toBe("");
  });

  it("names a date that is none, and writes nothing", () => {
    const root = project({ "docs/a.md": page(LINES) });
    const { status, stderr } = dragomanIn({ LC_ALL: "C", SOURCE_DATE_EPOCH: "noon" }, root, "sync");
    expect([status, stderr]).toEqual([
      2,
      'dragoman: SOURCE_DATE_EPOCH in the environment is "noon", not a number of seconds\n  Write whole seconds since 1970, as `git log -1 --format=%ct` prints them, or leave it out.\n',
    ]);
    expect(() => text(root, "locales/it/a.po")).toThrow();
  });
});

describe("the date of new catalogs", () => {
  it("is the clock's, unless the environment names one", () => {
    const clock = new Date(1e12);
    expect(sourceDate({}, clock)).toBe(clock);
    expect(sourceDate({ SOURCE_DATE_EPOCH: "" }, clock)).toBe(clock);
    expect(sourceDate({ SOURCE_DATE_EPOCH: "60" }, clock)).toEqual(new Date(60_000));
  });
});
