// Runs a script that is written in TypeScript and uses the packages' sources, with nothing built.
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The root of the repository, with a `/` at its end. */
export const repository = fileURLToPath(new URL("../", import.meta.url));

/**
 * Bundles a script, packages included.
 *
 * @param {URL} script the TypeScript file
 * @param {readonly string[]} packages the packages that it uses, by their folders
 * @param {string} outfile
 */
export async function bundle(script, packages, outfile) {
  await build({
    entryPoints: [fileURLToPath(script)],
    alias: Object.fromEntries(
      packages.map((name) => [
        `@dragoman/${name}`,
        join(repository, `packages/${name}/src/index.ts`),
      ]),
    ),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outfile,
    // What esbuild leaves of CommonJS asks for `require`.
    banner: {
      js: `import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);`,
    },
    logLevel: "warning",
  });
}

/**
 * Bundles a script, packages included, and calls what it exports as `main`.
 *
 * @param {URL} script the TypeScript file
 * @param {readonly string[]} packages the packages that it uses, by their folders
 * @param {(main: (...args: any[]) => any) => number | undefined | Promise<number | undefined>} call
 * @returns {Promise<number | undefined>} what the call gave: an exit code
 */
export async function runBundled(script, packages, call) {
  const directory = mkdtempSync(join(tmpdir(), "dragoman-script-"));
  const outfile = join(directory, "main.mjs");
  try {
    await bundle(script, packages, outfile);
    const { main } = await import(pathToFileURL(outfile).href);
    return await call(main);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
