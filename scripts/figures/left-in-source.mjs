// Precision and recall of "left in the source language", alone and beside the source:
//
//   node scripts/figures/left-in-source.mjs [--list N] [LOCALE …]
//
// README.md beside this file says what is counted.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runBundled } from "../run-bundled.mjs";
import { corpora } from "./project.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "string", default: "0" } },
});
const site = join(corpora, "privacyguides");

if (!existsSync(site)) {
  console.warn(`SKIPPED: no ${site}; set DRAGOMAN_CORPORA.`);
} else {
  const locales = positionals.length > 0 ? positionals : ["it", "fr", "ar", "ja"];
  const packages = ["model", "inline", "segment", "align", "checks"];
  const script = new URL("left-in-source/main.ts", import.meta.url);
  process.exitCode = await runBundled(script, packages, (main) =>
    main(site, locales, Number(values.list)),
  );
}
