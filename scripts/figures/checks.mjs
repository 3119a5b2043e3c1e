// How often each check of a translation finds something on real pairs:
//
//   node scripts/figures/checks.mjs [--list RULE] [--sample N] [LOCALE …]
//
// README.md beside this file says what is counted.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runBundled } from "../run-bundled.mjs";
import { corpora } from "./project.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "string", default: "" }, sample: { type: "string", default: "20" } },
});
const site = join(corpora, "privacyguides");
const book = join(corpora, "comprehensive-rust");

if (!existsSync(site) || !existsSync(book)) {
  console.warn(`SKIPPED: no ${site} or no ${book}; set DRAGOMAN_CORPORA.`);
} else {
  const packages = ["model", "inline", "catalog", "segment", "align", "checks"];
  const script = new URL("checks/main.ts", import.meta.url);
  process.exitCode = await runBundled(script, packages, (main) =>
    main({ site, book, locales: positionals, list: values.list, sample: Number(values.sample) }),
  );
}
