// How well new markup is put around translated words: each mark that a site's translations have
// is taken away and carried back, by the words themselves and by what the other texts show.
//
//   node scripts/bench-carry/added-marks.mjs [--list same|about|elsewhere|fuzzy] [CATALOG.po …]
//
// Prints, for each language of the corpora or for the catalogs named, what the mark came to stand
// around: the very words of the translator, some of them and others, other words, or none (the
// entry is fuzzy). It tries words that their translator marked; others may have been rendered
// otherwise, or not at all.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { configOf, corpora, dragoman, inProject, isReady } from "../figures/project.mjs";
import { runBundled } from "../run-bundled.mjs";

const args = process.argv.slice(2);
const listed = args[0] === "--list" ? args[1] : undefined;
const named = args.filter((arg) => arg.endsWith(".po"));

if (named.length > 0) await judge("", named);
else if (isReady(["privacyguides", "comprehensive-rust"])) {
  const locales = ["it", "fr", "ar", "ja"];
  const files = { docs: "privacyguides/docs", i18n: "privacyguides/i18n" };
  await inProject({ config: configOf("mkdocs", locales), files }, async (root) => {
    dragoman(root, "import", "--quiet");
    for (const locale of locales) await judge(locale, catalogsIn(join(root, "locales", locale)));
  });
  for (const file of catalogsIn(join(corpora, "comprehensive-rust/po"))) await judge(file, [file]);
}

/** @param {string} folder */
function catalogsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".po"))
    .sort()
    .map((path) => join(folder, path));
}

/**
 * @param {string} name
 * @param {readonly string[]} files
 */
async function judge(name, files) {
  if (name !== "") console.log(`\n${name}`);
  await runBundled(
    new URL("added-marks.ts", import.meta.url),
    ["model", "catalog", "inline"],
    (main) => main(files, listed),
  );
}
