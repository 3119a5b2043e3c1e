import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { syncProject } from "../../src/index.js";
import { commit, git, hasGit, write } from "../history/repository.js";
import { changeLines, committedProject, findingLines, optionsOf, po, TWO } from "./change.js";

const PAGE = `# Tides

Low water is the time to walk to the island, says [the table](https://example.org/table).

Take a bright lamp and two litres of water with you.
`;
const LINK =
  "Low water is the time to walk to the island, says [the table](https://example.org/table).";
const LAMP = "Take a bright lamp and two litres of water with you.";
const ITALIAN = {
  Tides: "Maree",
  [LINK]:
    "Con la bassa marea si cammina fino all'isola, dice [la tabella](https://example.org/table).",
  [LAMP]: "Porta con te una lampada forte e due litri d'acqua.",
};
const FRENCH = { Tides: "Marées", [LAMP]: "Emporte une lampe forte et deux litres d'eau." };
const FILES = {
  "docs/a.md": PAGE,
  "locales/it/a.po": po(ITALIAN),
  "locales/fr/a.po": po(FRENCH),
};
const MOVED_LINK = LINK.replace("org/table", "org/2");
const LONG_LAMP = LAMP.replace("a bright lamp", "a bright red lamp");
const EDITED = PAGE.replace("org/table", "org/2").replace("a bright lamp", "a bright red lamp");

/** The same change, with and without a sync in it. */
async function bothWays(change: (root: string) => void): Promise<string[]> {
  const told = [];
  for (const withSync of [false, true]) {
    const root = await committedProject(FILES);
    change(root);
    if (withSync) await syncProject(optionsOf(root));
    commit(root, "change");
    told.push([...(await changeLines(root, "HEAD~1")), ...(await findingLines(root, "HEAD~1"))]);
  }
  expect(told[1]).toEqual(told[0]);
  return told[0] ?? [];
}

describe.skipIf(!hasGit)("check --since (skipped without git)", () => {
  it("says what an edit does in each locale, whether sync was run in the change or not", async () => {
    const told = await bothWays((root) => write(root, { "docs/a.md": EDITED }));
    expect(told).toEqual([
      `docs/a.md:3 it carried, fr new  ${MOVED_LINK} <- ${LINK}`,
      `docs/a.md:5 it fuzzy, fr fuzzy  ${LONG_LAMP} <- ${LAMP}`,
      `it fuzzy  ${LONG_LAMP}`,
      `fr untranslated  ${MOVED_LINK}`,
      `fr fuzzy  ${LONG_LAMP}`,
    ]);
  });

  it("says nothing where nothing changed, and nothing of what was pending before", async () => {
    const root = await committedProject(FILES);
    write(root, { "docs/a.md": EDITED });
    commit(root, "edited, and never synced");
    expect(await changeLines(root)).toEqual([]);
    expect(await findingLines(root)).toEqual([]);
    await syncProject(optionsOf(root));
    expect(await changeLines(root)).toEqual([]);
    expect(await findingLines(root)).toEqual([]);
  });

  it("tells an edit of what was pending from the text that the base has", async () => {
    const root = await committedProject(FILES);
    write(root, { "docs/a.md": EDITED });
    commit(root, "edited, and never synced");
    write(root, { "docs/a.md": EDITED.replace("red lamp", "red lantern") });
    const lantern = LONG_LAMP.replace("red lamp", "red lantern");
    expect(await changeLines(root)).toEqual([
      `docs/a.md:5 it fuzzy, fr fuzzy  ${lantern} <- ${LONG_LAMP}`,
    ]);
  });

  it("knows what a text was made from, too, that nobody had translated", async () => {
    const root = await committedProject({ "docs/a.md": PAGE });
    write(root, { "docs/a.md": EDITED.replace("# Tides", "# Tides\n\nAll of this is new.") });
    expect(await changeLines(root)).toEqual([
      "docs/a.md:3 it new, fr new  All of this is new.",
      `docs/a.md:5 it new, fr new  ${MOVED_LINK} <- ${LINK}`,
      `docs/a.md:7 it new, fr new  ${LONG_LAMP} <- ${LAMP}`,
    ]);
  });

  it("calls the texts of a renamed page moved", async () => {
    const told = await bothWays((root) => {
      renameSync(join(root, "docs/a.md"), join(root, "docs/b.md"));
    });
    expect(told).toEqual([
      "docs/b.md:1 it moved, fr moved  Tides",
      `docs/b.md:3 it moved, fr new  ${LINK}`,
      `docs/b.md:5 it moved, fr moved  ${LAMP}`,
    ]);
  });

  it("calls the texts of a new page new, but for those that are known", async () => {
    const told = await bothWays((root) => {
      write(root, { "docs/b.md": "# Tides\n\nThe harbour master knows it all.\n" });
    });
    expect(told).toEqual([
      "docs/b.md:1 it moved, fr moved  Tides",
      "docs/b.md:3 it new, fr new  The harbour master knows it all.",
      "it untranslated  The harbour master knows it all.",
      "fr untranslated  The harbour master knows it all.",
    ]);
  });

  it("counts what went, and finds nothing in it", async () => {
    const more = { ...FILES, "docs/b.md": "# Wind\n\nNot today.\n" };
    const root = await committedProject(more);
    rmSync(join(root, "docs/b.md"));
    expect(await changeLines(root)).toEqual(["2 removed"]);
    expect(await findingLines(root)).toEqual([]);
  });

  it("knows what a translator has settled within the change", async () => {
    const root = await committedProject(FILES);
    write(root, { "docs/a.md": EDITED });
    await syncProject(optionsOf(root));
    const path = join(root, "locales/it/a.po");
    const synced = readFileSync(path, "utf8");
    expect(synced).toContain("#, fuzzy");
    write(root, { "locales/it/a.po": synced.replace(/#, fuzzy\n(?:#\|.*\n)+/u, "") });
    expect((await changeLines(root))[1]).toBe(
      `docs/a.md:5 it fuzzy settled, fr fuzzy  ${LONG_LAMP} <- ${LAMP}`,
    );
    expect(await findingLines(root)).toEqual([
      `fr untranslated  ${MOVED_LINK}`,
      `fr fuzzy  ${LONG_LAMP}`,
    ]);
  });

  it("finds a translation that was lost though no page changed", async () => {
    const root = await committedProject(FILES);
    write(root, { "locales/it/a.po": po({ ...ITALIAN, [LAMP]: "" }) });
    expect(await changeLines(root)).toEqual([]);
    expect(await findingLines(root)).toEqual([`it untranslated  ${LAMP}`]);
  });

  it("compares with the merge base: what the base branch got since is no work of the change", async () => {
    const root = await committedProject(FILES);
    git(root, "checkout", "--quiet", "-b", "topic");
    write(root, { "docs/a.md": PAGE.replace("# Tides", "# Tides and wind") });
    commit(root, "topic");
    git(root, "checkout", "--quiet", "main");
    write(root, { "docs/c.md": "# Storms\n" });
    commit(root, "main goes on");
    git(root, "checkout", "--quiet", "topic");
    expect(await changeLines(root, "main")).toEqual([
      "docs/a.md:1 it fuzzy, fr fuzzy  Tides and wind <- Tides",
    ]);
  });

  it("takes a project that is new for new, and a locale that is new for untranslated before", async () => {
    const root = await committedProject(FILES, { ...TWO, locales: ["it"] });
    write(root, { "dragoman.config.json": JSON.stringify(TWO), "docs/a.md": EDITED });
    expect(await changeLines(root)).toEqual([
      `docs/a.md:3 it carried, fr new  ${MOVED_LINK} <- ${LINK}`,
      `docs/a.md:5 it fuzzy, fr fuzzy  ${LONG_LAMP} <- ${LAMP}`,
    ]);
    const other = await committedProject({ "docs/a.md": "# One\n" });
    git(other, "rm", "--quiet", "-r", "--cached", "docs", "locales");
    git(other, "commit", "--quiet", "-m", "without pages");
    expect(await changeLines(other)).toEqual(["docs/a.md:1 it new, fr new  One"]);
  });
});
