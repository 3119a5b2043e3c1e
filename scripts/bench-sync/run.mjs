// `node scripts/bench-sync/run.mjs [--only WORD] [--without-msgmerge]`: what a
// sync keeps, and how long the whole process takes from the old catalog and the
// template to the new catalog, beside GNU msgmerge on the same files in the same run.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "../bench/measure.mjs";
import { bundle } from "../run-bundled.mjs";
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

// As the command has it: see packages/cli/bin.
const flags = process.versions.v8.startsWith("11.") ? ["--interrupt-budget=1000000"] : [];

/** @returns {Generator<import("./cases.mjs").Case>} */
function* tests() {
  yield knownEditsCase(corpora, 2500);
  yield partsCase(corpora, "split");
  yield partsCase(corpora, "join");
  yield cases.strangers(corpora);
  yield cases.shuffledBook(corpora);
  yield cases.shuffledWhollyBook(corpora);
  yield cases.codeAsProse(corpora);
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
 * @param {string} merge
 * @param {boolean} withMsgmerge
 */
function run(test, directory, merge, withMsgmerge) {
  const file = (/** @type {string} */ name) => join(directory, name);
  const [old, template, theirs] = [file("old.po"), file("new.pot"), file("theirs.po")];
  writeFileSync(old, writePo(test.old));
  writeFileSync(template, writePo(test.template));
  const known = new Set(test.old.map(({ msgid }) => msgid));
  const others = test.template.filter(({ msgid }) => !known.has(msgid)).length;
  console.log(
    `\n${test.name}: ${test.old.length} old, ${test.template.length} new, ${others} differ`,
  );
  const call = [...flags, merge, old, template, file("ours.po")];
  const mine = measure(process.execPath, call, directory);
  // Once more, for the judge: what it is told is no part of a sync.
  spawnSync(process.execPath, [...call, file("ours.json")]);
  line("Dragoman", mine, judge(test, foundByOurs(readFileSync(file("ours.json"), "utf8"))));
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
  const directory = mkdtempSync(join(tmpdir(), "dragoman-sync-"));
  try {
    const merge = join(directory, "merge.mjs");
    await bundle(
      new URL("merge.ts", import.meta.url),
      ["catalog", "inline", "model", "sync"],
      merge,
    );
    for (const test of tests()) {
      if (test.name.includes(options.only))
        run(test, directory, merge, installed && !options["without-msgmerge"]);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

await main();
