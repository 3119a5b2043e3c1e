import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { isBuilt } from "../run-dragoman.js";
import { walk } from "./walk.js";

const docs = fileURLToPath(new URL("../../../../docs/", import.meta.url));
const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));

/** Pages that have their reader run something. What stands before the first step is a fixture of that name. */
const PAGES = ["tutorial"];

test.skipIf(!isBuilt).each(PAGES)(
  "docs/%s.md: each step works and prints what the page shows (skipped without the build)",
  async (name) => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-docs-")));
    onTestFinished(() => {
      rmSync(root, { recursive: true, force: true });
    });
    const before = join(fixtures, name);
    if (existsSync(before)) cpSync(before, root, { recursive: true });
    const page = join(docs, `${name}.md`);
    const walked = walk(root, readFileSync(page, "utf8"), `docs/${name}.md`);
    await expect(walked).toMatchFileSnapshot(page);
  },
);

test("the tutorial starts from an empty folder", () => {
  expect(PAGES).toContain("tutorial");
  expect(existsSync(join(fixtures, "tutorial"))).toBe(false);
});
