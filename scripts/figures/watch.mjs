// How long after a change `watch` has written the localised page:
//
//   node scripts/figures/watch.mjs [--edits N] [--rest MS]
//
// README.md beside this file says what is counted.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setTimeout as pause } from "node:timers/promises";
import { bin, configOf, dragoman, inProject, isReady } from "./project.mjs";

const { values } = parseArgs({
  options: { edits: { type: "string", default: "45" }, rest: { type: "string", default: "2500" } },
});
const locales = ["it", "fr", "ar", "ja"];
const kinds = /** @type {const} */ (["page", "again", "catalog"]);
/** Milliseconds after which a change is given up. */
const LONGEST = 10_000;

/**
 * Writes a file and waits until another one has a text.
 *
 * @param {string} file
 * @param {string} text
 * @param {string} target
 * @param {(text: string) => boolean} isDone
 * @param {boolean} byRename as some editors save
 * @returns {Promise<number>} milliseconds
 */
async function save(file, text, target, isDone, byRename) {
  const start = performance.now();
  if (byRename) {
    writeFileSync(`${file}.swp`, text);
    renameSync(`${file}.swp`, file);
  } else writeFileSync(file, text);
  for (;;) {
    if (isDone(read(target))) return performance.now() - start;
    if (performance.now() - start > LONGEST) throw new Error(`${target} was not written`);
    await pause(2);
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * @param {string} title
 * @param {number[]} times
 */
function print(title, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const worst = sorted.at(-1) ?? NaN;
  console.log(
    `${title}: ${sorted.length} edits, median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
  );
}

/** @param {string} root */
async function measure(root) {
  const rest = Number(values.rest);
  const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && statSync(join(root, "docs", path)).size > 2000)
    .sort();
  const edits = Number(values.edits);
  /** @type {number[]} */
  const ofPages = [];
  /** @type {number[]} The second edit of the same page: a writer saves a page many times. */
  const again = [];
  /** @type {number[]} */
  const ofCatalogs = [];
  for (let at = 0; at < edits; at++) {
    await pause(rest);
    const what = kinds[at % kinds.length];
    const page = pages[Math.floor(((at - (at % 3)) * pages.length) / edits)] ?? "";
    const target = join(root, "i18n/it", page);
    const byRename = at % 4 === 3;
    const mark = `measured${at}`;
    if (what !== "catalog") {
      const file = join(root, "docs", page);
      // A new URL in a sentence that has a translation, and a sentence of its own at the end.
      const text = `${readFileSync(file, "utf8")}\nThis sentence is ${mark}.\n`.replace(
        "](https://",
        `](https://${mark}.`,
      );
      const isDone = (/** @type {string} */ built) => built.includes(`This sentence is ${mark}.`);
      (what === "page" ? ofPages : again).push(await save(file, text, target, isDone, byRename));
    } else {
      const file = join(root, "locales/it", page.replace(/\.md$/u, ".po"));
      const text = readFileSync(file, "utf8");
      const changed = text.replace(
        /\n\n((?:#.*\n)*)msgid "([A-Z][a-z ]+)"\nmsgstr ".*"\n\n/u,
        `\n\n$1msgid "$2"\nmsgstr "${mark}"\n\n`,
      );
      if (changed === text) {
        console.warn(`SKIPPED: ${page} has no short text`);
        continue;
      }
      const isDone = (/** @type {string} */ built) => built.includes(mark);
      ofCatalogs.push(await save(file, changed, target, isDone, byRename));
    }
  }
  // What other catalogs have of the last edit comes in a time of rest.
  await pause(Math.max(rest, 1500));
  print("pages, the first time", ofPages);
  print("pages, again", again);
  print("catalogs", ofCatalogs);
}

async function main() {
  const site = "privacyguides";
  if (!isReady([site])) return;
  const files = { docs: `${site}/docs`, i18n: `${site}/i18n` };
  await inProject({ config: configOf("mkdocs", locales), files }, async (root) => {
    dragoman(root, "import", "--quiet");
    const watcher = spawn(process.execPath, [bin, "watch"], { cwd: root });
    let said = "";
    watcher.stderr.on("data", (/** @type {Buffer} */ text) => (said += text.toString()));
    try {
      while (!said.includes("watching")) {
        if (watcher.exitCode !== null) throw new Error(said);
        await pause(50);
      }
      await measure(root);
    } catch (cause) {
      console.error(said);
      throw cause;
    } finally {
      const ended = new Promise((resolve) => watcher.once("exit", resolve));
      watcher.kill("SIGINT");
      console.log(`after Ctrl-C it ended with ${await ended}`);
    }
    const { changed } = JSON.parse(dragoman(root, "sync", "--format", "json"));
    console.log(`a sync afterwards changes ${changed.length} files`);
    console.log(`a build afterwards writes ${builtNow(root)} pages`);
  });
}

/** @param {string} root */
function builtNow(root) {
  // It exits with 1 where the safety gate refuses something.
  const { stdout } = spawnSync(process.execPath, [bin, "build", "--format", "json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const { locales: all } = JSON.parse(stdout);
  return String(
    all.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + one.written, 0),
  );
}

await main();
