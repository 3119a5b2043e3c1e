// Writes the pages of docs/ that are made from the code: `npm run docs`. With
// `--check` it writes nothing, and fails where a page is out of step.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { mayImport } from "./imports/architecture.mjs";
import { repository, runBundled } from "./run-bundled.mjs";

const script = new URL("docs/main.ts", import.meta.url);
const isCheck = process.argv.includes("--check");

process.exitCode = await runBundled(
  script,
  Object.keys(mayImport).filter((name) => name !== "cli"),
  async (main) => {
    let outOfStep = 0;
    for (const { name, text } of main()) {
      const path = join(repository, name);
      const page = await format(text, { ...(await resolveConfig(path)), filepath: path });
      if (existsSync(path) && readFileSync(path, "utf8") === page) continue;
      outOfStep++;
      if (isCheck) console.error(`${name} is not what the code says: run \`npm run docs\`.`);
      else writeFileSync(path, page);
    }
    return isCheck ? Math.min(outOfStep, 1) : 0;
  },
  // A command's own code is loaded when it is called, and none is called here.
  ["../commands/*"],
);
