import { describe, expect, it } from "vitest";
import { openProject } from "../../src/index.js";
import { otherCatalogs } from "../../src/layout/other-catalogs.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

/** What is found beside the catalogs in use, by locale. */
async function others(
  catalogs: string,
  pages: readonly string[],
  files: readonly string[],
): Promise<Record<string, string[]>> {
  const contents = Object.fromEntries([...pages, ...files].map((path) => [path, ""]));
  const cwd = temporaryProject(contents, { ...CONFIG, locales: ["pt", "pt-BR"], catalogs });
  const project = await openProject({ cwd, version: "1.0.0" });
  return Object.fromEntries(
    project.locales.map((locale) => [locale, otherCatalogs(project, locale)]),
  );
}

describe("catalogs that belong to no page", () => {
  it("are those in the locale's folder that no page has", async () => {
    const files = ["po/pt/a.po", "po/pt/old/b.po", "po/pt-BR/b.po", "po/it/b.po"];
    expect(await others("po/{locale}/{path}.po", ["docs/a.md"], files)).toEqual({
      pt: ["po/pt/old/b.po"],
      "pt-BR": ["po/pt-BR/b.po"],
    });
  });

  it("are of the longer one of two locales that could have them", async () => {
    const files = ["po/pt-a.po", "po/pt-b.po", "po/pt-BR-a.po", "po/pt-BR-b.po"];
    expect(await others("po/{locale}-{path}.po", ["docs/a.md"], files)).toEqual({
      pt: ["po/pt-b.po"],
      "pt-BR": ["po/pt-BR-b.po"],
    });
  });

  it("are not those that another locale has a page for", async () => {
    const files = ["po/pt-BR-b.po", "po/pt-BR-c.po"];
    const pages = ["docs/a.md", "docs/BR-b.md"];
    expect(await others("po/{locale}-{path}.po", pages, files)).toEqual({
      pt: [],
      "pt-BR": ["po/pt-BR-c.po"],
    });
  });
});

const files = {
  "docs/a.md": "",
  "po/it.po": "",
  "po/it/a.po": "",
  "po/it/old/b.po": "",
  "po/it/a.txt": "",
  "po/fr/c.po": "",
  "po/it-a.po": "",
  "po/it-d.po": "",
  "po/[it]/e.po": "",
  "po/messages.po": "",
};

it.each([
  ["po/{locale}/{path}.po", ["po/it.po", "po/it/old/b.po"]],
  ["po/{locale}.po", ["po/it/a.po", "po/it/old/b.po"]],
  ["po/{locale}-{path}.po", ["po/it-d.po"]],
  ["po/[{locale}]/{path}.po", ["po/[it]/e.po"]],
  ["po/{locale}/all.po", []],
])("beside %s", async (catalogs, expected) => {
  const cwd = temporaryProject(files, { ...CONFIG, catalogs });
  const project = await openProject({ cwd, version: "1.0.0" });
  expect(otherCatalogs(project, "it")).toEqual(expected);
});

it("are no templates", async () => {
  const config = { ...CONFIG, catalogs: "po/{path}.{locale}.po", templates: "po/{path}.po" };
  const cwd = temporaryProject({ "docs/a.it.md": "", "po/a.it.po": "", "po/b.it.po": "" }, config);
  const project = await openProject({ cwd, version: "1.0.0" });
  expect(otherCatalogs(project, "it")).toEqual(["po/b.it.po"]);
});
