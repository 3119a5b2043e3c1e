import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { isBuilt } from "../run-dragoman.js";
import { walk } from "./walk.js";

const docs = fileURLToPath(new URL("../../../../docs/", import.meta.url));
const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));

interface Page {
  readonly name: string;
  /** What stands in the folder before the first step: the fixture of this name. */
  readonly fixture?: string;
  /** What has been done there before the first step. */
  readonly before?: (root: string) => void;
}

/** The translator's guide begins where the edits of docs/sync.md were synced. */
function afterEdits(root: string): void {
  walk(root, readFileSync(join(docs, "sync.md"), "utf8"), "docs/sync.md");
}

/** Pages that have their reader run something. */
const PAGES: readonly Page[] = [
  { name: "tutorial" },
  { name: "sync", fixture: "sync" },
  { name: "guides/translators", fixture: "sync", before: afterEdits },
  { name: "guides/maintainers", fixture: "sync" },
  ...["po4a", "mdpo", "mdbook-i18n-helpers", "crowdin"].map((tool) => ({
    name: `coming-from/${tool}`,
    fixture: `coming-from/${tool}`,
  })),
];

test.skipIf(!isBuilt).each(PAGES)(
  "docs/$name: each step works and prints what the page shows (skipped without the build)",
  async ({ name, fixture, before }) => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), "dragoman-docs-")));
    onTestFinished(() => {
      rmSync(root, { recursive: true, force: true });
    });
    if (fixture !== undefined) cpSync(join(fixtures, fixture), root, { recursive: true });
    before?.(root);
    const page = join(docs, `${name}.md`);
    const walked = walk(root, readFileSync(page, "utf8"), `docs/${name}.md`);
    await expect(walked).toMatchFileSnapshot(page);
  },
);

test("each page that has commands to run is tried, here or by a test of its own", () => {
  const elsewhere = ["reference/commands", "guides/ui-strings", "guides/data-files"];
  const known = new Set([...PAGES.map(({ name }) => name), ...elsewhere]);
  const withCommands = readdirSync(docs, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .filter((file) =>
      /^```(?:sh|bash|console|shell)\b/m.test(readFileSync(join(docs, file), "utf8")),
    )
    .map((file) => file.slice(0, -".md".length));
  expect(withCommands).toContain("tutorial");
  expect(withCommands.filter((name) => !known.has(name))).toEqual([]);
});

test("the tutorial starts from an empty folder", () => {
  expect(PAGES).toContainEqual({ name: "tutorial" });
});
