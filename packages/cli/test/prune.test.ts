import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contents, dragoman, isBuilt, project, put, snapshot, text } from "./run-dragoman.js";

const catalog = "locales/it/index.po";
const template = "locales/templates/old.pot";
const hasGettext = spawnSync("msgfmt", ["--version"]).status === 0;
if (!hasGettext) console.warn("SKIPPED msgfmt -c on pruned catalogs: no gettext");

const GONE = `
# by Bo: perhaps wrong
#, fuzzy
#~| msgid "A tide"
#~ msgid "The tide"
#~ msgstr "La marea"

#~ msgid "A boat"
#~ msgstr "Una barca nel porto"
`;

/** A project in step, one of whose catalogs has two obsolete entries, and a catalog whose page is gone. */
function prunable(change: (catalog: string) => string = (it) => it): string {
  const root = project({ "docs/index.md": "# Tides\n\nLow water.\n", "docs/old.md": "Gone.\n" });
  dragoman(root, "sync");
  put(root, { [catalog]: change(text(root, catalog) + GONE) });
  put(root, {
    "locales/it/old.po": text(root, "locales/it/old.po").replace(
      'msgid "Gone."\nmsgstr ""',
      'msgid "Gone."\nmsgstr "Andata."',
    ),
  });
  rmSync(join(root, "docs/old.md"));
  dragoman(root, "sync");
  return root;
}

describe.skipIf(!isBuilt)("prune (skipped where dragoman is not built)", () => {
  it("shows what goes, by catalog, and writes nothing", () => {
    const root = prunable();
    const before = snapshot(root);
    const { status, stdout, stderr } = dragoman(root, "prune");
    expect(status).toBe(0);
    expect(stdout).toBe(
      `locale  catalogs  written  obsolete  words
it             2        2         3      7

locales/it/index.po  2 entries, 6 words
   29  The tide
       La marea
   32  A boat
       Una barca nel porto

locales/it/old.po  1 entry, 1 word  its page is gone; the file would be deleted
   18  Gone.
       Andata.

${template}  its page is gone; the file would be deleted
`,
    );
    expect(stderr).toBe(
      "Nothing was deleted. `dragoman prune --delete` deletes what is listed for good.\n",
    );
    expect(dragoman(root, "prune", "--quiet")).toEqual({ status: 0, stdout, stderr: "" });
    expect(snapshot(root)).toEqual(before);
  });

  it("gives it as data, whole", () => {
    const { stdout, stderr } = dragoman(prunable(), "prune", "--format", "json", "--quiet");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      deleted: false,
      locales: [
        {
          locale: "it",
          catalogs: 2,
          written: 2,
          obsolete: 3,
          words: 7,
          wanted: 0,
          left: [],
          files: [
            {
              file: catalog,
              words: 6,
              entries: [
                {
                  line: 29,
                  msgid: "The tide",
                  msgstr: ["La marea"],
                  comments: ["by Bo: perhaps wrong"],
                  words: 2,
                },
                { line: 32, msgid: "A boat", msgstr: ["Una barca nel porto"], words: 4 },
              ],
            },
            { file: "locales/it/old.po", orphan: true, deletesFile: true },
          ],
        },
      ],
    });
  });

  it.each<[string, (text: string) => string]>([
    ["as gettext writes them", (it) => it],
    ["with CRLF", (it) => it.replaceAll("\n", "\r\n")],
    ["with a byte-order mark", (it) => `\uFEFF${it}`],
  ])("deletes with --delete, and leaves the rest of catalogs %s as it was", (name, change) => {
    const root = prunable(change);
    const others = (): string[] =>
      contents(root).filter((line) => !/^locales\/(?:it\/|templates\/old)/u.test(line));
    const before = others();
    const whole = text(root, catalog);
    const { status, stdout, stderr } = dragoman(root, "prune", "--delete");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("its page is gone; the file was deleted");
    expect(text(root, catalog)).toBe(
      whole.slice(0, whole.indexOf(change(GONE).replace("\uFEFF", ""))),
    );
    expect(existsSync(join(root, "locales/it/old.po"))).toBe(false);
    expect(existsSync(join(root, template))).toBe(false);
    expect(others()).toEqual(before);

    const after = snapshot(root);
    expect(dragoman(root, "prune", "--delete").stdout).toContain("0         0      0\n");
    expect(dragoman(root, "sync", "--check").status).toBe(0);
    expect(snapshot(root)).toEqual(after);
    // gettext reads no byte-order mark.
    if (!hasGettext || name.includes("mark")) return;
    expect(spawnSync("msgfmt", ["-c", "-o", "/dev/null", join(root, catalog)]).status).toBe(0);
  });

  it("goes on with localised pages, of which a build speaks, and names those that stay", () => {
    const root = project({ "docs/index.md": "# Tides\n", "docs/old.md": "Gone.\n" });
    dragoman(root, "sync");
    dragoman(root, "build");
    rmSync(join(root, "docs/old.md"));
    const built = dragoman(root, "build").stderr;
    expect(built).toContain(
      "i18n/it/old.md is left of a source page that is gone: `dragoman prune` lists it.\n",
    );
    const gone = `i18n/it/old.md  its page is gone; the file would be deleted\n${template}`;
    const { stdout } = dragoman(root, "prune");
    expect(stdout).toMatch(/^locale  catalogs  written  obsolete  words  pages\n/u);
    expect(stdout).toContain(`\n\n${gone}`);
    put(root, { "i18n/it/old.md": "Gone.\n\nAndata.\n" });
    const { stderr } = dragoman(root, "prune", "--delete");
    expect(stderr).toBe(
      "i18n/it/old.md:3: left alone though its source page is gone: no catalog and no version of its source page in git has “Andata.”. Delete the file yourself once nothing of it is needed.\n",
    );
    expect(text(root, "i18n/it/old.md")).toContain("Andata.");
  });

  it("deletes nothing that a sync would use, and says what to do", () => {
    const root = prunable();
    put(root, { "docs/index.md": "# Tides\n\nLow water.\n\nA boat\n" });
    const before = snapshot(root);
    expect(dragoman(root, "prune").stderr).toBe(
      "Nothing was deleted. The next `dragoman sync` would use 1 of these entries: run it first.\n",
    );
    const { status, stdout, stderr } = dragoman(root, "prune", "--delete");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`${catalog}:32:1: the pages have changed since the last sync`);
    expect(stderr).toContain("Nothing was deleted. Run `dragoman sync`, then prune again.");
    expect(snapshot(root)).toEqual(before);
  });

  it("ends with 2 where a catalog is no PO file, and deletes nothing", () => {
    const root = prunable();
    put(root, { "locales/it/z.po": 'msgid "a\n' });
    const before = snapshot(root);
    const { status, stderr } = dragoman(root, "prune", "--delete");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^locales\/it\/z\.po:1:\d+: /u);
    expect(snapshot(root)).toEqual(before);
  });
});
