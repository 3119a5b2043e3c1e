import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { reportProject, type Splitter } from "../../src/index.js";
import { ownCache } from "../own-cache.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";

ownCache();

const PAGES = { "docs/a.md": "Low water at noon.\n", "docs/b.md": "See [a](a.md).\n" };
const CATALOG = 'msgid "Low water at noon."\nmsgstr "Bassa marea a mezzogiorno."\n';

/** The report of a project, and whether its pages were looked at for it. */
async function reported(cwd: string, version = "1.0.0"): Promise<{ text: string; fresh: boolean }> {
  let fresh = false;
  // Else the pages need not be split to be looked at.
  rmSync(join(cwd, ".dragoman/pages.signed"), { force: true });
  const splitter: Splitter = async (requests, options) => {
    fresh ||= requests.length > 0;
    return await splitHere(requests, options);
  };
  const { report } = await reportProject({ cwd, version, splitter });
  return { text: JSON.stringify(report), fresh };
}

it("remembers a report as long as no file changed, and gives it back as it was", async () => {
  const cwd = temporaryProject({ ...PAGES, "locales/it/a.po": CATALOG });
  const first = await reported(cwd);
  expect(first.fresh).toBe(true);
  expect(await reported(cwd)).toEqual({ ...first, fresh: false });
  expect((await reported(cwd, "1.0.1")).fresh).toBe(true);
});

it.each([
  ["a page", "docs/a.md", "High water at noon.\n"],
  ["a catalog", "locales/it/a.po", CATALOG.replace("mezzogiorno", "mezzanotte")],
  ["a catalog that was not there", "locales/it/b.po", CATALOG],
  ["a new page", "docs/c.md", "New.\n"],
])("looks again where %s changed", async (_, path, text) => {
  const cwd = temporaryProject({ ...PAGES, "locales/it/a.po": CATALOG });
  await reported(cwd);
  expect((await reported(cwd)).fresh).toBe(false);
  writeFileSync(join(cwd, path), text);
  expect((await reported(cwd)).fresh).toBe(true);
});

it("believes no report that was changed, or is in parts of two", async () => {
  const cwd = temporaryProject({ ...PAGES, "locales/it/a.po": CATALOG });
  const { text } = await reported(cwd);
  const folder = join(cwd, ".dragoman");
  const names = readdirSync(folder).filter((name) => name.startsWith("report-"));
  expect(names).toHaveLength(1);
  const part = join(folder, names[0] ?? "");
  const kept = readFileSync(part, "utf8");
  expect(kept).toContain("untranslated");
  writeFileSync(part, kept.replace("untranslated", "translated"));
  expect(await reported(cwd)).toEqual({ text, fresh: true });

  // The part of an older report beside a newer one.
  writeFileSync(join(cwd, "docs/a.md"), "Neap tide.\n");
  await reported(cwd);
  writeFileSync(part, kept);
  expect((await reported(cwd)).fresh).toBe(true);
  rmSync(part);
  expect((await reported(cwd)).fresh).toBe(true);
});
