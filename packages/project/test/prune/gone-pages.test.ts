import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildProject, pruneProject, syncProject, type PruneOutcome } from "../../src/index.js";
import { commit, git, hasGit, write } from "../history/repository.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const OLD = `---
title: The old pier
---

# The old pier

Boats leave at noon.

\`\`\`js
sail("north"); // before the storm
\`\`\`
`;
const PAGES = { "docs/index.md": "# Harbour\n", "docs/old.md": OLD };
const LOCALISED = "i18n/it/old.md";
const TEMPLATE = "locales/templates/old.pot";
const CATALOG = "locales/it/old.po";

function options(cwd: string): Parameters<typeof syncProject>[0] {
  return { cwd, version: "1.0.0", splitter: splitHere, now: () => new Date(0) };
}

async function prune(cwd: string, more: object = {}): Promise<PruneOutcome> {
  return await pruneProject({ ...options(cwd), ...more });
}

function text(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), "utf8");
}

function edit(cwd: string, path: string, before: string, after: string): void {
  expect(text(cwd, path)).toContain(before);
  writeFileSync(join(cwd, path), text(cwd, path).replace(before, after));
}

/** A project whose Italian pages were built, one of which has a translation; all of it committed. */
async function built(config: object = CONFIG, pages: object = PAGES): Promise<string> {
  const cwd = temporaryProject({ ...PAGES, ...pages }, config);
  await syncProject(options(cwd));
  const catalog = existsSync(join(cwd, CATALOG)) ? CATALOG : "locales/it.po";
  const line = 'msgid "Boats leave at noon."\nmsgstr ';
  edit(cwd, catalog, `${line}""`, `${line}"Le barche partono a mezzogiorno."`);
  await buildProject(options(cwd));
  git(cwd, "init", "--quiet");
  commit(cwd, "built");
  return cwd;
}

/** Takes a page away and syncs. */
async function without(cwd: string, page = "docs/old.md"): Promise<string> {
  rmSync(join(cwd, page));
  await syncProject(options(cwd));
  return cwd;
}

function outcomeOf({ locales, templates }: PruneOutcome) {
  const pages = locales.flatMap((locale) => locale.pages.map(({ file }) => file));
  const kept = locales.flatMap((locale) => locale.kept.map(({ file, line }) => `${file}:${line}`));
  return { pages, kept, templates: templates.map(({ file }) => file) };
}

describe.skipIf(!hasGit)("what was made for a page that is gone (skipped without git)", () => {
  it("is listed, and deleted when told to: the page that a build wrote, and the template", async () => {
    const cwd = await without(await built());
    const listed = { pages: [LOCALISED], kept: [], templates: [TEMPLATE] };
    expect(outcomeOf(await prune(cwd))).toEqual(listed);
    expect(existsSync(join(cwd, LOCALISED))).toBe(true);
    expect(outcomeOf(await prune(cwd, { delete: true }))).toEqual(listed);
    const gone = [LOCALISED, TEMPLATE, CATALOG];
    expect(gone.filter((path) => existsSync(join(cwd, path)))).toEqual([]);
    expect(existsSync(join(cwd, "i18n/it/index.md"))).toBe(true);
    expect(outcomeOf(await prune(cwd))).toEqual({ pages: [], kept: [], templates: [] });
    expect((await syncProject(options(cwd))).changed).toEqual([]);
  });

  it("is named by a build, which leaves it", async () => {
    const cwd = await without(await built());
    expect((await buildProject(options(cwd))).locales).toMatchObject([{ gone: [LOCALISED] }]);
    await prune(cwd, { delete: true });
    expect((await buildProject(options(cwd))).locales).toMatchObject([{ gone: [] }]);
  });

  it.each([
    ["a text", "Le barche", "Quasi tutte le barche", 7],
    ["a comment in code", "before the storm", "prima della tempesta", 10],
    ["a line in the source's language", "# The old pier", "# The older pier", 5],
  ])(
    "stays where somebody changed %s by hand, and the place is told",
    async (_, one, other, line) => {
      const cwd = await without(await built());
      edit(cwd, LOCALISED, one, other);
      const outcome = await prune(cwd, { delete: true });
      expect(outcomeOf(outcome).kept).toEqual([`${LOCALISED}:${line}`]);
      expect(text(cwd, LOCALISED)).toContain(other);
      expect(outcome.locales[0]?.kept[0]?.message).toContain("no catalog");
    },
  );

  it("stays, and its text is told in one harmless line", async () => {
    const cwd = await without(await built());
    edit(cwd, LOCALISED, "Le barche", `\u001B[2J${"Le onde ".repeat(99)}`);
    const [page] = (await prune(cwd)).locales[0]?.kept ?? [];
    expect(page?.message).toContain("�[2JLe onde Le onde");
    expect(page?.message.length).toBeLessThan(140);
  });

  it("goes where its translations were pruned or changed before: the catalog's history has them", async () => {
    const cwd = await built();
    edit(cwd, CATALOG, "Le barche", "Tutte le barche");
    await without(cwd);
    rmSync(join(cwd, CATALOG));
    expect(outcomeOf(await prune(cwd))).toMatchObject({ pages: [LOCALISED], kept: [] });
  });

  it("goes where the page had another text when it was built", async () => {
    const cwd = await built();
    write(cwd, { "docs/old.md": "# Something else\n" });
    commit(cwd, "edited");
    await without(cwd);
    expect(outcomeOf(await prune(cwd))).toMatchObject({ pages: [LOCALISED], kept: [] });
  });

  it("stays as long as a sync would use the translations of a renamed page, and goes then", async () => {
    const cwd = await built();
    renameSync(join(cwd, "docs/old.md"), join(cwd, "docs/new.md"));
    await expect(prune(cwd, { delete: true })).rejects.toThrow("would use this entry");
    expect(existsSync(join(cwd, LOCALISED))).toBe(true);
    await syncProject(options(cwd));
    await buildProject(options(cwd));
    await prune(cwd, { delete: true });
    expect(existsSync(join(cwd, LOCALISED))).toBe(false);
    expect(text(cwd, "i18n/it/new.md")).toContain("Le barche partono");
  });

  it("is found where all pages share one catalog and one template", async () => {
    const config = { ...CONFIG, catalogs: "locales/{locale}.po", templates: "locales/all.pot" };
    const cwd = await without(await built(config));
    expect(outcomeOf(await prune(cwd))).toEqual({ pages: [LOCALISED], kept: [], templates: [] });
  });

  it("is found beside its source page, and that of other locales is left to them", async () => {
    const docs = [
      {
        ...CONFIG.docs[0],
        target: "docs/{path}.{locale}.{ext}",
        exclude: ["**/*.it.md", "**/*.de.md"],
      },
    ];
    const cwd = await without(await built({ ...CONFIG, locales: ["it", "de"], docs }));
    expect(outcomeOf(await prune(cwd, { locales: ["de"], delete: true })).pages).toEqual([
      "docs/old.de.md",
    ]);
    expect(existsSync(join(cwd, "docs/old.it.md"))).toBe(true);
  });

  it("is left where its source page is there and only excluded, or never was one", async () => {
    const docs = [{ ...CONFIG.docs[0], exclude: ["docs/old.md"] }];
    const cwd = await built();
    write(cwd, {
      "dragoman.config.json": JSON.stringify({ ...CONFIG, docs }),
      "i18n/it/solo.md": "# Solo in italiano\n",
    });
    expect(outcomeOf(await prune(cwd))).toEqual({ pages: [], kept: [], templates: [] });
  });

  it("is left where a locale has left the configuration", async () => {
    const cwd = await built({ ...CONFIG, locales: ["it", "de"] });
    write(cwd, { "dragoman.config.json": JSON.stringify(CONFIG) });
    await without(cwd);
    await prune(cwd, { delete: true });
    expect(existsSync(join(cwd, "i18n/de/old.md"))).toBe(true);
  });
});

describe.skipIf(!hasGit)("what no prune may touch (skipped without git)", () => {
  it.each([
    ["the page is a link to one in use", LOCALISED, "index.md"],
    ["the page is a link out of the project", LOCALISED, "/etc/hostname"],
    ["the template is a link", TEMPLATE, "index.pot"],
  ])("%s", async (_, path, target) => {
    const cwd = await without(await built());
    rmSync(join(cwd, path));
    symlinkSync(target, join(cwd, path));
    const found = outcomeOf(await prune(cwd, { delete: true }));
    expect([...found.pages, ...found.kept, ...found.templates]).not.toContain(path);
    expect(existsSync(join(cwd, "i18n/it/index.md"))).toBe(true);
    expect(existsSync(join(cwd, "locales/templates/index.pot"))).toBe(true);
  });

  it("a page in use that is a link to the file of the one that is gone", async () => {
    const cwd = await without(await built());
    rmSync(join(cwd, "i18n/it/index.md"));
    symlinkSync("old.md", join(cwd, "i18n/it/index.md"));
    expect(outcomeOf(await prune(cwd, { delete: true })).pages).toEqual([]);
    expect(existsSync(join(cwd, LOCALISED))).toBe(true);
  });

  it("a folder of another locale, through a link", async () => {
    const cwd = await built({ ...CONFIG, locales: ["it", "de"] });
    rmSync(join(cwd, "i18n/de"), { recursive: true });
    symlinkSync("it", join(cwd, "i18n/de"));
    await without(cwd);
    expect(outcomeOf(await prune(cwd, { locales: ["de"], delete: true })).pages).toEqual([]);
    expect(existsSync(join(cwd, LOCALISED))).toBe(true);
  });

  it("a template that somebody translated, or that is none", async () => {
    const cwd = await built();
    edit(
      cwd,
      TEMPLATE,
      'msgid "Boats leave at noon."\nmsgstr ""',
      'msgid "Boats leave at noon."\nmsgstr "Barche"',
    );
    write(cwd, { "locales/templates/notes.pot": "These are my notes.\n" });
    await without(cwd);
    expect(outcomeOf(await prune(cwd, { delete: true })).templates).toEqual([]);
  });

  it("a page that is no text", async () => {
    const cwd = await without(await built());
    writeFileSync(join(cwd, LOCALISED), Buffer.from("# perch\xE9\n", "latin1"));
    expect(outcomeOf(await prune(cwd, { delete: true })).kept).toEqual([`${LOCALISED}:1`]);
  });
});

describe("without a history", () => {
  it("a page goes all words of which are in catalogs, and one with code stays", async () => {
    const cwd = temporaryProject({ ...PAGES, "docs/short.md": "# Short\n" });
    await syncProject(options(cwd));
    await buildProject(options(cwd));
    rmSync(join(cwd, "docs/old.md"));
    rmSync(join(cwd, "docs/short.md"));
    const found = outcomeOf(await prune(cwd, { delete: true }));
    expect(found.pages).toEqual(["i18n/it/short.md"]);
    expect(found.kept).toEqual([`${LOCALISED}:2`]);
    expect(found.templates).toEqual([TEMPLATE, "locales/templates/short.pot"]);
  });
});
