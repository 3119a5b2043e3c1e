import { describe, expect, it } from "vitest";
import { sourceDate } from "../src/source-date.js";
import { git } from "./git.js";
import { gettext, hasGettext } from "../../catalog/test/catalogs.js";
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

const CATALOG = "locales/it.po";
type Edit = (catalog: string) => string;
const same: Edit = (catalog) => catalog;

function translated(msgstr: string, fuzzy = false): Edit {
  return (catalog) =>
    catalog.replace(
      /msgid "Lighthouses"\nmsgstr ".*"/u,
      `${fuzzy ? "#, fuzzy\n" : ""}msgid "Lighthouses"\nmsgstr "${msgstr}"`,
    );
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

  /** Both branches get the lighthouse, in other places; their catalogs are edited before they are merged. */
  function merged(ours: Edit = same, theirs: Edit = same): string {
    const root = started();
    git(root, "switch", "-qc", "other");
    put(root, { "docs/a.md": page(["Lighthouses", ...LINES]) });
    commit(root, 90_000);
    put(root, { [CATALOG]: theirs(text(root, CATALOG)) });
    git(root, "commit", "-qam", "translated", "--allow-empty");
    git(root, "switch", "-q", "main");
    put(root, { "docs/a.md": page([...LINES, "Lighthouses"]) });
    commit(root, 990_000);
    put(root, { [CATALOG]: ours(text(root, CATALOG)) });
    git(root, "commit", "-qam", "translated", "--allow-empty");
    git(root, "merge", "-q", "other");
    expect(text(root, CATALOG).match(/"Lighthouses"/gu)).toHaveLength(2);
    return root;
  }

  it.each<[string, Edit, Edit, string]>([
    ["that nobody has translated", same, same, 'msgstr ""'],
    ["that one branch has translated", same, translated("Fari"), 'msgstr "Fari"'],
    ["that both have, alike", translated("Fari"), translated("Fari"), 'msgstr "Fari"'],
    ["of which one is fuzzy", translated("Fanali", true), translated("Fari"), 'msgstr "Fari"'],
  ])("that both got a text in other places, %s: a sync writes it once", (_, ours, theirs, says) => {
    const root = merged(ours, theirs);
    const pot = text(root, "locales/all.pot");
    expect(pot.match(/"Lighthouses"/gu)).toHaveLength(2);
    for (const command of ["check", "build"])
      expect(dragomanIn({}, root, command).stderr, command).not.toContain("twice");
    expect(text(root, "i18n/it/a.md")).toContain(
      says.includes("Fari") ? "# Fari\n" : "# Lighthouses\n",
    );
    expect(dragomanIn({}, root, "sync").status).toBe(0);
    for (const file of [CATALOG, "locales/all.pot"]) {
      expect(text(root, file).match(/"Lighthouses"/gu), file).toHaveLength(1);
      if (hasGettext) gettext("msgfmt", ["-c", "-o", "/dev/null"], Buffer.from(text(root, file)));
    }
    expect(text(root, CATALOG)).toContain(`msgid "Lighthouses"\n${says}\n`);
    expect(text(root, CATALOG).includes("# another msgstr: Fanali\n")).toBe(_.includes("fuzzy"));
    git(root, "commit", "-qam", "synced");
    expect(dragomanIn({}, root, "sync").status).toBe(0);
    expect(git(root, "status", "--porcelain", "--", "locales")).toBe("");
  });

  it("that both have translated in other words: each command names both, and nothing is written", () => {
    const root = merged(translated("Fanali"), translated("Fari"));
    const before = text(root, CATALOG);
    for (const command of ["sync", "check", "build"]) {
      const { status, stderr } = dragomanIn({ LC_ALL: "C" }, root, command);
      expect([command, status]).toEqual([command, 2]);
      expect(stderr).toMatch(
        /locales\/it\.po:63:1: the message "Lighthouses" is translated twice, in different words: here and in line 18\n/u,
      );
    }
    expect(text(root, CATALOG)).toBe(before);
    put(root, { [CATALOG]: before.replace('"Fanali"', '"Fari"') });
    expect(dragomanIn({}, root, "sync").status).toBe(0);
    expect(text(root, CATALOG).match(/"Lighthouses"/gu)).toHaveLength(1);
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
