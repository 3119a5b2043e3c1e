// `node scripts/figures/pages.mjs FOLDER [--dialect gfm|mkdocs|commonmark] [--list N]`: what Dragoman
// makes of any pages, such as those of packages that npm has; see README.md.
import { fileURLToPath } from "node:url";
import { runBundled } from "../run-bundled.mjs";

const script = new URL("pages/main.ts", import.meta.url);
const packages = ["assemble", "checks", "inline", "model", "segment"];
// Python-Markdown is run by the same script as in the tests of the gate.
const python = fileURLToPath(
  new URL("../../packages/project/test/gate/render.py", import.meta.url),
);
process.exitCode = await runBundled(script, packages, (main) =>
  main(process.argv.slice(2), python),
);
