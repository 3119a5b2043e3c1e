// What `report` names as left in the source language after an import, beside what the pages say:
//
//   node scripts/figures/left-in-catalogs.mjs [--list N] [LOCALE …]
//
// README.md beside this file says what is counted.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runBundled } from "../run-bundled.mjs";
import { configOf, corpora, dragoman, inProject, isReady } from "./project.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "string", default: "0" } },
});

if (isReady(["privacyguides"])) {
  const locales = positionals.length > 0 ? positionals : ["it", "fr", "ar", "ja"];
  const files = { docs: "privacyguides/docs", i18n: "privacyguides/i18n" };
  await inProject({ config: configOf("mkdocs", locales), files }, async (root) => {
    dragoman(root, "import", "--quiet");
    const report = JSON.parse(dragoman(root, "report", "--format", "json"));
    const script = new URL("left-in-catalogs/main.ts", import.meta.url);
    process.exitCode = await runBundled(script, ["model", "segment", "align"], (main) =>
      main(join(corpora, "privacyguides"), report, Number(values.list)),
    );
  });
}
