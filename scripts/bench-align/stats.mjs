import { runBundled } from "/work/wt-align/scripts/run-bundled.mjs";
await runBundled(
  new URL("file:///work/wt-align/scripts/bench-align/stats.ts"),
  ["model", "segment", "assemble", "align"],
  (main) => main("/work/shared/corpora"),
);
