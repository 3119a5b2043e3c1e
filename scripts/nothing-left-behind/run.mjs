// Judges law 4, "nothing left behind": pseudo-translates whole corpora, and has an independent
// renderer compare the pages with their sources. README.md beside this file says how.
//
//   node scripts/nothing-left-behind/run.mjs [--direct] [--keep DIR] [--list N] [CORPUS …]
//
// Exit codes: 0 nothing found, or skipped; 1 differences.

import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const packages = ["model", "segment", "assemble"];
const directory = mkdtempSync(join(tmpdir(), "pseudo-"));
const outfile = join(directory, "main.mjs");
try {
  // The sources are bundled, packages included, so that nothing has to be built before.
  await build({
    entryPoints: [fileURLToPath(new URL("main.ts", import.meta.url))],
    alias: Object.fromEntries(
      packages.map((name) => [
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
  process.exitCode = main(repository, process.argv.slice(2));
} finally {
  rmSync(directory, { recursive: true, force: true });
}
