import { expect, it } from "vitest";
import { openProject } from "../../src/index.js";
import { otherCatalogs } from "../../src/layout/other-catalogs.js";
import { CONFIG, temporaryProject } from "../temporary-project.js";

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
