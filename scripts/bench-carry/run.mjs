// Says what becomes of the translations of a site when its source is edited: how many blocks keep
// theirs, how many are carried whole, and how near the carried words are to what a human then wrote.
//
//   node scripts/bench-carry/run.mjs [BLOCKS.jsonl] [--whole] [--own-markup] [--list OUTCOME] [--check]
//
// Each line of the file is a block: { old_en, old_tr, new_en, retranslated? }. `--list carried`,
// `--list fuzzy`, `--list same` (no word changed, not carried) or `--list markup` (other markup)
// prints blocks; `--check` exits with 1 where a bar is missed. `--whole` takes each block as one
// message, as tools do that know no segments; `--own-markup` allows a translator's own markup.

import { build } from "esbuild";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const corpora = process.env["DRAGOMAN_CORPORA"] ?? join(repository, "../shared/corpora");
const args = process.argv.slice(2);
const file = args.find((arg) => arg.endsWith(".jsonl")) ?? join(corpora, "edits/blocks.jsonl");

if (!existsSync(file)) {
  console.warn(`SKIPPED: ${file} is missing. Name a blocks.jsonl, or set DRAGOMAN_CORPORA.`);
} else {
  const directory = mkdtempSync(join(tmpdir(), "bench-carry-"));
  const outfile = join(directory, "main.mjs");
  try {
    // The sources are bundled, packages included, so that nothing has to be built before.
    await build({
      entryPoints: [fileURLToPath(new URL("main.ts", import.meta.url))],
      alias: Object.fromEntries(
        ["model", "segment", "assemble", "align"].map((name) => [
          `@dragoman/${name}`,
          join(repository, `packages/${name}/src/index.ts`),
        ]),
      ),
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
      // What esbuild leaves of CommonJS asks for `require`.
      banner: {
        js: `import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);`,
      },
      logLevel: "warning",
    });
    const { main } = await import(pathToFileURL(outfile).href);
    process.exitCode = main(file, args);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
