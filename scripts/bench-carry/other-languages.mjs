// The edits of the history that run.mjs is about, forwards and backwards, in languages that it does
// not have: what would become of the translations that these have of the same texts today.
//
//   node scripts/bench-carry/other-languages.mjs [LOCALE …]
//
// Prints the table of run.mjs for each (ar and ja unless told), and exits with 1 where a bar is missed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configOf, corpora, dragoman, inProject, isReady } from "../figures/project.mjs";
import { runBundled } from "../run-bundled.mjs";

const packages = ["model", "catalog", "inline", "segment", "assemble", "align"];

if (isReady(["privacyguides", "edits/blocks.jsonl"])) {
  const named = process.argv.slice(2);
  const locales = named.length > 0 ? named : ["ar", "ja"];
  const files = { docs: "privacyguides/docs", i18n: "privacyguides/i18n" };
  const lines = readFileSync(join(corpora, "edits/blocks.jsonl"), "utf8").trim().split("\n");
  const edits = lines.map((line) => JSON.parse(line));
  await inProject({ config: configOf("mkdocs", locales), files }, async (root) => {
    dragoman(root, "import", "--quiet");
    for (const locale of locales) {
      const blocks = join(root, `${locale}.jsonl`);
      await runBundled(new URL("other-languages.ts", import.meta.url), packages, (main) => {
        const found = main(edits, join(root, "locales", locale));
        writeFileSync(
          blocks,
          found.map((/** @type {object} */ one) => JSON.stringify(one)).join("\n"),
        );
        return 0;
      });
      console.log(`\n${locale}`);
      const code = await runBundled(new URL("main.ts", import.meta.url), packages, (main) =>
        main(blocks, ["--check"]),
      );
      process.exitCode = Math.max(Number(process.exitCode ?? 0), code ?? 0);
    }
  });
}
