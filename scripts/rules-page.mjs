// Writes docs/rules.md from the rules themselves: `npm run docs`. With
// `--check` it writes nothing, and fails where the page is out of step.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { repository, runBundled } from "./run-bundled.mjs";

const path = join(repository, "docs/rules.md");
const script = new URL("rules-page/main.ts", import.meta.url);

process.exitCode = await runBundled(
  script,
  ["assemble", "checks", "inline", "model", "segment"],
  async (main) => {
    const page = await format(main(), { ...(await resolveConfig(path)), filepath: path });
    if (!process.argv.includes("--check")) {
      writeFileSync(path, page);
      return 0;
    }
    if (readFileSync(path, "utf8") === page) return 0;
    console.error("docs/rules.md is not what the rules say: run `npm run docs`.");
    return 1;
  },
);
