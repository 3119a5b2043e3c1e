// Says what becomes of the translations of a site when its source is edited: how many blocks keep
// theirs, how many are carried whole, and how near the carried words are to what a human then wrote.
//
//   node scripts/bench-carry/run.mjs [BLOCKS.jsonl] [--whole] [--own-markup] [--list OUTCOME] [--check]
//
// Each line of the file is a block: { old_en, old_tr, new_en, retranslated? }. `--list carried`,
// `--list fuzzy`, `--list same` (no word changed, not carried) or `--list markup` (other markup)
// prints blocks; `--check` exits with 1 where a bar is missed. `--whole` takes each block as one
// message, as tools do that know no segments; `--own-markup` allows a translator's own markup.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository, runBundled } from "../run-bundled.mjs";

const corpora = process.env["DRAGOMAN_CORPORA"] ?? join(repository, "../shared/corpora");
const args = process.argv.slice(2);
const file = args.find((arg) => arg.endsWith(".jsonl")) ?? join(corpora, "edits/blocks.jsonl");

if (!existsSync(file)) {
  console.warn(`SKIPPED: ${file} is missing. Name a blocks.jsonl, or set DRAGOMAN_CORPORA.`);
} else {
  const packages = ["model", "catalog", "inline", "segment", "assemble", "align"];
  const script = new URL("main.ts", import.meta.url);
  process.exitCode = await runBundled(script, packages, (main) => main(file, args));
}
