import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importProject } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";
import {
  commit,
  entries,
  git,
  hasGit,
  importHistory,
  rename,
  repository,
  write,
} from "./repository.js";

const FIRST = `# Tides

Low water is the time to walk over the sand to the island.

See [the table](https://example.org/table) before you leave the harbour.

- Take a lamp with you.
- Take 2 litres of water for each day.
`;

const ITALIAN = `# Maree

La bassa marea è il momento per camminare sulla sabbia fino all'isola.

Guarda [la tabella](https://example.org/table) prima di lasciare il porto.

- Porta con te una lampada.
- Porta 2 litri d'acqua per ogni giorno.
`;

/** A link moved, a sentence came, a step went. */
const SECOND = FIRST.replace("example.org/table", "example.org/tables/2");
const THIRD = SECOND.replace(
  "to the island.",
  "to the island. Ask the coast guard about the wind, and tell somebody when you will be back.",
);
const FOURTH = THIRD.replace("- Take a lamp with you.\n", "");

const WANTED = [
  "Tides = Maree",
  "? Low water is the time to walk over the sand to the island. Ask the coast guard about the wind, and tell somebody when you will be back. = La bassa marea è il momento per camminare sulla sabbia fino all'isola. | Low water is the time to walk over the sand to the island.",
  "See [the table](https://example.org/tables/2) before you leave the harbour. = Guarda [la tabella](https://example.org/tables/2) prima di lasciare il porto.",
  "Take 2 litres of water for each day. = Porta 2 litri d'acqua per ogni giorno.",
  "~ Take a lamp with you. = Porta con te una lampada.",
];

describe.skipIf(!hasGit)("import --history (skipped without git)", () => {
  it("finds the version that a page was made from, three edits ago", async () => {
    const root = repository("docs/walk.md", [FIRST, SECOND, THIRD, FOURTH], {
      "i18n/it/walk.md": ITALIAN,
    });
    const { locales } = await importHistory(root);
    expect(entries(root, "locales/it/walk.po")).toEqual(WANTED);
    expect(locales[0]).toMatchObject({ pages: 1, segments: 4, placed: 3, uncertain: 1, left: 0 });
    const first = git(root, "rev-list", "--max-parents=0", "HEAD").trim();
    expect(locales[0]?.findings[0]).toMatchObject({
      rule: "older-version",
      file: "i18n/it/walk.md",
    });
    expect(locales[0]?.findings[0]?.message).toContain(first.slice(0, 12));
  });

  it("gives what a sync would have given, had the catalog been there from the beginning", async () => {
    const root = repository("docs/walk.md", [FIRST], { "i18n/it/walk.md": ITALIAN });
    const options = { cwd: root, version: "1", splitter: splitHere };
    await importProject(options);
    write(root, { "docs/walk.md": FOURTH });
    await importProject(options);
    const synced = entries(root, "locales/it/walk.po");
    rmSync(join(root, "locales"), { recursive: true });
    commit(root, "edited");
    await importHistory(root);
    expect(entries(root, "locales/it/walk.po")).toEqual(synced);
  });

  it("follows a page through two renames, out of the folder of the pages", async () => {
    const root = repository("old/walking.md", [FIRST]);
    rename(root, "old/walking.md", "docs/walking.md");
    commit(root, "moved");
    write(root, { "docs/walking.md": SECOND });
    commit(root, "edited");
    write(root, { "docs/walking.md": THIRD });
    rename(root, "docs/walking.md", "docs/walk.md");
    commit(root, "moved and edited");
    write(root, { "docs/walking.md": "# Another page\n" });
    commit(root, "the old name has another page now");
    write(root, { "docs/walk.md": FOURTH, "i18n/it/walk.md": ITALIAN });
    await importHistory(root);
    expect(entries(root, "locales/it/walk.po")).toEqual(WANTED);
  });

  it("takes today's page where it fits, and the newest of versions that fit alike", async () => {
    const other = ITALIAN.replace("example.org/table", "example.org/tables/2");
    const reworded = SECOND.replace("Low water is the time", "Low tide is the hour");
    const root = repository("docs/walk.md", [FIRST, SECOND, reworded], {
      "i18n/it/walk.md": other,
    });
    const { locales } = await importHistory(root);
    expect(locales[0]).toMatchObject({ placed: 5, uncertain: 0, left: 0, findings: [] });
    expect(entries(root, "locales/it/walk.po")[1]).toMatch(/^Low tide is the hour/);
  });

  it("keeps what the catalog has", async () => {
    const root = repository("docs/walk.md", [FIRST, FOURTH], {
      "i18n/it/walk.md": ITALIAN,
      "locales/it/walk.po": 'msgid "Tides"\nmsgstr "Le maree"\n',
    });
    await importHistory(root);
    expect(entries(root, "locales/it/walk.po")).toContain("Tides = Le maree");
  });

  it("takes a page without a history with today's text, beside one that has one", async () => {
    const root = repository("docs/walk.md", [FIRST, FOURTH], { "i18n/it/walk.md": ITALIAN });
    write(root, { "docs/new.md": "# New\n", "i18n/it/new.md": "# Nuovo\n" });
    await importHistory(root);
    expect(entries(root, "locales/it/new.po")).toEqual(["New = Nuovo"]);
    expect(entries(root, "locales/it/walk.po")).toEqual(WANTED);
  });

  it("works below the top of the repository, in a folder with a name of spaces and quotes", async () => {
    const folder = `my 'site" -x`;
    const root = repository(`${folder}/docs/walk.md`, [FIRST, FOURTH], {
      [`${folder}/i18n/it/walk.md`]: ITALIAN,
      [`${folder}/dragoman.config.json`]: JSON.stringify(CONFIG),
    });
    await importHistory(join(root, folder));
    expect(entries(root, `${folder}/locales/it/walk.po`)).toEqual(WANTED);
  });

  it("takes one catalog for the whole locale", async () => {
    const config = { ...CONFIG, catalogs: "po/{locale}.po", templates: "po/all.pot" };
    const more = {
      "docs/boat.md": "# Boats\n",
      "i18n/it/boat.md": "# Barche\n",
      "i18n/it/walk.md": ITALIAN,
    };
    const root = repository("docs/walk.md", [FIRST, FOURTH], more, config);
    const { locales } = await importHistory(root);
    expect(entries(root, "po/it.po")).toEqual(["Boats = Barche", ...WANTED]);
    expect(locales[0]).toMatchObject({ pages: 2, segments: 5, placed: 4, uncertain: 1 });
  });
});

describe("import --history, refused", () => {
  const pages = { "docs/a.md": "# A\n", "i18n/it/a.md": "# B\n" };

  it.skipIf(!hasGit)("outside of a repository", async () => {
    await expect(importHistory(temporaryProject(pages))).rejects.toMatchObject({
      name: "InputError",
      message: "the project is not in a git repository",
    });
  });

  it.skipIf(!hasGit)("before the first commit", async () => {
    const root = temporaryProject(pages);
    git(root, "init", "--quiet");
    await expect(importHistory(root)).rejects.toMatchObject({
      name: "InputError",
      message: "the git repository has no commit yet",
    });
  });

  it.skipIf(!hasGit)("where no source page was committed", async () => {
    const root = temporaryProject(pages);
    git(root, "init", "--quiet");
    git(root, "commit", "--quiet", "--allow-empty", "--message", "nothing");
    await expect(importHistory(root)).rejects.toMatchObject({
      name: "InputError",
      message: "none of the source pages was ever committed to git",
    });
  });

  it("without git", async () => {
    const root = temporaryProject(pages);
    const path = process.env["PATH"];
    process.env["PATH"] = root;
    try {
      await expect(importHistory(root)).rejects.toMatchObject({
        name: "InputError",
        message: "git cannot be started: there is no such program",
      });
    } finally {
      process.env["PATH"] = path;
    }
  });
});
