// Judges law 4, "nothing left behind": pseudo-translates whole corpora, and has an independent
// renderer compare the pages with their sources. README.md beside this file says how.
//
//   node scripts/nothing-left-behind/run.mjs [--direct] [--keep DIR] [--list N] [CORPUS …]
//
// Exit codes: 0 nothing found, or skipped; 1 differences.

import { repository, runBundled } from "../run-bundled.mjs";

const packages = ["model", "segment", "assemble"];
const script = new URL("main.ts", import.meta.url);
process.exitCode = await runBundled(script, packages, (main) =>
  main(repository, process.argv.slice(2)),
);
