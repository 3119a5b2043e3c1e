import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ownCorpora } from "../corpora.js";
import { frontMatterKeys } from "../pseudo-page.js";
import { runJudge } from "../run-judge.js";
import { translateDirectly } from "../translate-directly.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

test.each(ownCorpora(repository))("law 4 holds for the pages of $name", (corpus) => {
  const work = mkdtempSync(join(tmpdir(), "own-pages-"));
  try {
    const { directory, errors } = translateDirectly(corpus, work, repository);
    expect(errors).toEqual([]);
    const keys = ["--keys", frontMatterKeys.join(",")];
    const { status, output } = runJudge(
      repository,
      corpus.directory,
      directory,
      corpus.renderer,
      keys,
    );
    if (output.startsWith("SKIPPED")) console.warn(`law 4, ${corpus.name}: ${output}`);
    else expect(output).toContain(" 0 with differences");
    expect(status).toBe(0);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
