import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const script = fileURLToPath(new URL("../pages.mjs", import.meta.url));
const hasCmark = spawnSync("cmark-gfm", ["--version"]).status === 0;

function figures(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-pages-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  return spawnSync(process.execPath, [script, folder], { encoding: "utf8" }).stdout;
}

const SOUND = "# High water\n\nThe ferry leaves at `7:00`.\n";

it("counts pages once, and the translations that are refused", () => {
  const printed = figures({
    "a.md": SOUND,
    "b.md": SOUND,
    "c.md": "Write `{{` and then `}}`.\n",
    "d.txt": "No page.\n",
  });
  expect(printed).toContain("2 pages, 3 segments\nnot split: 0, on 0 pages\n");
  expect(printed).toContain("refused: 1, on 1 pages\n");
});

it.skipIf(!hasCmark)("finds what another renderer makes of it (skipped without cmark-gfm)", () => {
  // The pseudo-translation turns the brackets of a URL, too.
  const changed = "Read [the tables](https://tides.example/a_(high)).\n";
  expect(figures({ "a.md": SOUND })).toContain("rendered otherwise: 0,");
  expect(figures({ "a.md": changed })).toContain("rendered otherwise: 1,");
});
