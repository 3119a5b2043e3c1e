// Says how well localised pages are paired with their source: on real pages, on real pages whose
// source was edited since, and on pages with blocks deleted, inserted and swapped at random.
//
//   node scripts/bench-align/run.mjs [site] [edits] [random] [unrelated] [--list KIND] [--seed N] [--locale L] [--check]
//
// Without names all are measured. `--list wrong`, `missed` or `fuzzy` prints pairs; `--check`
// exits with 1 where a bar is missed. What counts as true is said in `truth.ts` and `edited-pages.ts`.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository, runBundled } from "../run-bundled.mjs";

const corpora = process.env["DRAGOMAN_CORPORA"] ?? join(repository, "../shared/corpora");

if (!existsSync(join(corpora, "privacyguides"))) {
  console.warn(`SKIPPED: ${corpora} has no privacyguides. Set DRAGOMAN_CORPORA.`);
} else {
  const packages = ["model", "segment", "assemble", "align"];
  const script = new URL("main.ts", import.meta.url);
  process.exitCode = await runBundled(script, packages, (main) =>
    main(corpora, process.argv.slice(2)),
  );
}
