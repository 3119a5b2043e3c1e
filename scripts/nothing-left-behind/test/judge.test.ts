import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Renderer } from "../corpora.js";
import { runJudge } from "../run-judge.js";
import { clean, damaged, type Kind } from "./judged-pages.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

interface Difference {
  readonly kind: Kind;
  readonly line: number;
}

const work = mkdtempSync(join(tmpdir(), "judge-test-"));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function writePages(renderer: Renderer): { source: string; pseudo: string } {
  const directories = {
    source: join(work, renderer, "source"),
    pseudo: join(work, renderer, "pseudo"),
  };
  for (const side of ["source", "pseudo"] as const) {
    mkdirSync(directories[side], { recursive: true });
    for (const [name, of, source, pseudo] of [...damaged, ...clean])
      if (of === renderer)
        writeFileSync(join(directories[side], `${name}.md`), side === "source" ? source : pseudo);
  }
  writeFileSync(join(directories.source, "a page lost.md"), "a\n");
  return directories;
}

function judgedPages(renderer: Renderer): Map<string, Difference[]> | string {
  const { source, pseudo } = writePages(renderer);
  const { output } = runJudge(repository, source, pseudo, renderer, ["--json"]);
  if (output.startsWith("SKIPPED")) return output;
  const { pages } = JSON.parse(output) as { pages: { page: string; differences: Difference[] }[] };
  return new Map(pages.map(({ page, differences }) => [page.replace(/\.md$/, ""), differences]));
}

for (const renderer of ["mkdocs", "cmark-gfm"] as const) {
  const found = judgedPages(renderer);
  if (typeof found === "string") console.warn(`the judge's self-test with ${renderer}: ${found}`);
  const pages = typeof found === "string" ? new Map<string, Difference[]>() : found;
  const kindsOf = (name: string): Kind[] =>
    [...new Set(pages.get(name)?.map(({ kind }) => kind))].sort();

  describe.skipIf(typeof found === "string")(
    `the judge with ${renderer} (skipped without Debian's packages)`,
    () => {
      test.each(damaged.filter(([, of]) => of === renderer))(
        "finds %s",
        (name, _renderer, _source, _pseudo, kinds) => {
          expect(kindsOf(name)).toEqual(kinds);
        },
      );

      test.each(clean.filter(([, of]) => of === renderer))("passes %s", (name) => {
        expect(pages.get(name)).toBeUndefined();
      });

      test("says on which line", () => {
        expect(pages.get("the third line")?.map(({ line }) => line)).toEqual([3]);
      });

      test("finds a page lost", () => {
        expect(kindsOf("a page lost")).toEqual(["missing"]);
      });
    },
  );
}
