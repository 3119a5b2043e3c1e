// Builds packages/cli: one bundle with everything inside, because a command
// line that loads hundreds of small files spends its time in the file system.
import { copyFileSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleTypes } from "./types.mjs";
import { writeLicences } from "./licences.mjs";
import { pastIndexesPlugin } from "./past-indexes.mjs";
import { root } from "../step.mjs";

const cli = join(root, "packages/cli");
const project = join(root, "packages/project");
const dist = join(cli, "dist");

/** @type {import("esbuild").BuildOptions & { metafile: true }} */
const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  define: { "process.env.NODE_ENV": '"production"' },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  // They load their own files by path, which a bundle has not; dependencies that only
  // .ts configurations and projects with UI strings need.
  external: ["jiti", "i18next-parser"],
  plugins: [pastIndexesPlugin],
  metafile: true,
  logLevel: "warning",
  // CommonJS inside an ES module asks for `require`; Node has one to give.
  banner: {
    js: 'import{createRequire as dragomanRequire}from"node:module";const require=dragomanRequire(import.meta.url);',
  },
};

for (const name of existsSync(dist) ? readdirSync(dist) : []) {
  if (name.endsWith(".js")) rmSync(join(dist, name));
}

const { metafile: main } = await build({
  ...shared,
  entryPoints: {
    main: join(cli, "src/main.ts"),
    index: join(cli, "src/index.ts"),
    "assess-worker": join(project, "src/assess-worker.ts"),
  },
  // A command loads what it needs, and `--version` almost nothing.
  splitting: true,
  // Flat, so that `new URL("./split-worker.js", import.meta.url)` holds in every chunk.
  chunkNames: "[name]-[hash]",
});

// Threads that split alone load the Markdown parser. Their file is built by
// itself because esbuild would put what both use into one chunk, parser and all.
const { metafile: worker } = await build({
  ...shared,
  entryPoints: { "split-worker": join(project, "src/split-worker.ts") },
});

writeLicences([main, worker], join(dist, "THIRD-PARTY-LICENSES.txt"));
copyFileSync(
  join(project, "schema/dragoman.config.schema.json"),
  join(dist, "dragoman.config.schema.json"),
);
await bundleTypes(join(cli, "src/index.ts"), join(dist, "index.d.ts"));
