// `node scripts/bench-nearest/run.mjs [--only WORD] [--without-msgmerge]`: what
// nearestMessages finds, and how long its whole process takes, beside GNU
// msgmerge on the same catalogs in the same run.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { measure } from "../bench/measure.mjs";
import * as cases from "./cases.mjs";
import { knownEditsCase, partsCase } from "./known-cases.mjs";
import { foundByMsgmerge, foundByOurs, judge } from "./judge.mjs";
import { writePo } from "./po-file.mjs";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    "without-msgmerge": { type: "boolean", default: false },
  },
});
const root = resolve(import.meta.dirname, "../..");
const corpora = resolve(process.env["DRAGOMAN_CORPORA"] ?? join(root, "../shared/corpora"));

/** @returns {Generator<import("./cases.mjs").Case>} */
function* tests() {
  yield knownEditsCase(corpora, 2500);
  yield partsCase(corpora, "split");
  yield partsCase(corpora, "join");
  yield cases.strangers(corpora);
  yield cases.shuffledBook(corpora);
  yield cases.shuffledWhollyBook(corpora);
  const most = cases.pool(corpora, 50_000);
  for (const count of [12_500, 25_000, 50_000]) yield cases.editedPool(most.slice(0, count), 20);
  for (const percent of [5, 0]) yield cases.editedPool(most, percent);
}

/**
 * @param {string} who
 * @param {import("../bench/measure.mjs").Measured} measured
 * @param {import("./judge.mjs").Verdict} verdict
 */
function line(who, measured, verdict) {
  const { right, wrong, none, kept, whole, wholes } = verdict;
  const time = `${measured.seconds.toFixed(2)} s (processor ${measured.cpu?.toFixed(2) ?? "?"} s, ${measured.peak?.toFixed(0) ?? "?"} MiB)`;
  console.log(
    `  ${who.padEnd(9)} right ${right}, wrong ${wrong}, none ${none}; whole ${whole} of ${wholes}; kept ${kept}; ${time}`,
  );
}

/**
 * @param {import("./cases.mjs").Case} test
 * @param {string} directory
 * @param {string} bundle
 * @param {boolean} withMsgmerge
 */
function run(test, directory, bundle, withMsgmerge) {
  const [old, template, ours, theirs] = ["old.po", "new.pot", "ours.json", "theirs.po"].map(
    (name) => join(directory, name),
  );
  if (old === undefined || template === undefined || ours === undefined || theirs === undefined)
    return;
  writeFileSync(old, writePo(test.old));
  writeFileSync(template, writePo(test.template));
  console.log(
    `\n${test.name}: ${test.old.length} old, ${test.template.length} new, ${test.truth.size} differ`,
  );
  const mine = measure(process.execPath, [bundle, old, template, ours], directory);
  line("Dragoman", mine, judge(test, foundByOurs(readFileSync(ours, "utf8"))));
  if (!withMsgmerge) return;
  const args = ["--quiet", "--previous", "--no-wrap", "--output-file", theirs, old, template];
  const other = measure("msgmerge", args, directory);
  line("msgmerge", other, judge(test, foundByMsgmerge(readFileSync(theirs, "utf8"))));
  const ratio = (other.cpu ?? other.seconds) / (mine.cpu ?? mine.seconds);
  console.log(
    `  ratio     ${ratio.toFixed(1)} (processor), ${(other.seconds / mine.seconds).toFixed(1)} (clock)`,
  );
}

async function main() {
  if (!existsSync(corpora)) {
    console.warn(`SKIPPED: no corpora at ${corpora}; set DRAGOMAN_CORPORA to where they are.`);
    return;
  }
  const installed = spawnSync("msgmerge", ["--version"]).status === 0;
  if (!installed)
    console.warn("NOT COMPARED with msgmerge: it is not installed (apt-get install gettext).");
  const directory = mkdtempSync(join(tmpdir(), "dragoman-nearest-"));
  try {
    const bundle = join(directory, "ours.mjs");
    await build({
      entryPoints: [join(import.meta.dirname, "ours.mjs")],
      outfile: bundle,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "error",
    });
    for (const test of tests()) {
      if (test.name.includes(options.only))
        run(test, directory, bundle, installed && !options["without-msgmerge"]);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await main();
