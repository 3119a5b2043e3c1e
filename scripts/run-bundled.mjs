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
 * @param {readonly string[]} external patterns of what is imported and not bundled
 */
export async function bundle(script, packages, outfile, external = []) {
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
    external: [...external],
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
 * @param {readonly string[]} [external] patterns of what is imported and not bundled
 * @returns {Promise<number | undefined>} what the call gave: an exit code
 */
export async function runBundled(script, packages, call, external) {
  const directory = mkdtempSync(join(tmpdir(), "dragoman-script-"));
  const outfile = join(directory, "main.mjs");
  try {
    await bundle(script, packages, outfile, external);
    const { main } = await import(pathToFileURL(outfile).href);
    return await call(main);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
