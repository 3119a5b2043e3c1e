import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { syncProject, type SyncOutcome } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

const PAGES = { "docs/a.md": "Low water.\n", "docs/deep/b.md": "High water.\n" };

async function sync(cwd: string, check = false): Promise<SyncOutcome> {
  return await syncProject({ cwd, version: "1.0.0", splitter: splitHere, check });
}

function configure(cwd: string, config: object): void {
  writeFileSync(join(cwd, "dragoman.config.json"), JSON.stringify(config));
}

describe("a locale that was renamed in the configuration alone", () => {
  it.each([
    ["a folder", "locales/{locale}/{path}.po", "locales/pt", "locales/pt-BR"],
    ["a file", "./po/{locale}.po", "po/pt.po", "po/pt-BR.po"],
    ["a folder at the top", "{locale}/po/{path}.po", "pt", "pt-BR"],
  ])("is named with where its catalogs are, in %s", async (_, catalogs, from, to) => {
    const config = { ...CONFIG, catalogs, locales: ["pt", "it"] };
    const cwd = temporaryProject(PAGES, config);
    expect(await sync(cwd)).not.toHaveProperty("renamed");
    configure(cwd, { ...config, locales: ["pt-BR", "it"] });
    const renamed = [{ locale: "pt-BR", former: "pt", from, to }];
    expect((await sync(cwd, true)).renamed).toEqual(renamed);
    expect((await sync(cwd)).renamed).toEqual(renamed);
    expect(await sync(cwd)).not.toHaveProperty("renamed");
    rmSync(join(cwd, to), { recursive: true });
    renameSync(join(cwd, from), join(cwd, to));
    expect(await sync(cwd)).not.toHaveProperty("renamed");
  });

  it("is not meant where its folder has something else already", async () => {
    const config = { ...CONFIG, locales: ["pt"] };
    const cwd = temporaryProject({ ...PAGES, "locales/pt-BR/notes.txt": "mine" }, config);
    await sync(cwd);
    configure(cwd, { ...config, locales: ["pt-BR"] });
    expect(await sync(cwd)).not.toHaveProperty("renamed");
  });

  it.each([
    ["another language begins", ["it"], ["fr"]],
    ["the other name is a locale, too", ["pt"], ["pt", "pt-BR"]],
    ["two names could be its own", ["pt", "pt-PT"], ["pt-BR"]],
  ])("is not meant where %s", async (_, before, after) => {
    const cwd = temporaryProject(PAGES, { ...CONFIG, locales: before });
    await sync(cwd);
    configure(cwd, { ...CONFIG, locales: after });
    expect(await sync(cwd)).not.toHaveProperty("renamed");
  });
});
