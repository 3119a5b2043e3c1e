// What a translator must read, Dragoman's messages beside po4a's:
//
//   node scripts/figures/words.mjs [--list N]
//
// README.md beside this file says what is counted.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { blocksOf } from "./page-text.mjs";
import {
  builtCatalog,
  configOf,
  dragoman,
  filesBelow,
  isReady,
  readPo,
  run,
  withProject,
} from "./project.mjs";

/** @typedef {import("./project.mjs").PoEntry} PoEntry */
/** @typedef {{ dragoman: readonly PoEntry[], withNames: readonly PoEntry[], po4a: readonly PoEntry[], prose: Map<string, Set<string>> }} Messages */

/** Keys of front matter that hold prose on the site: some of Dragoman's own, and two that a site has to name. */
const PROSE_KEYS = ["title", "description", "meta_title", "name", "text"];

/**
 * The messages that both tools make of the same pages.
 *
 * @param {Readonly<Record<string, string>>} files paths in the project with those in the corpora
 * @returns {Messages}
 */
function messagesOf(files) {
  const config = {
    ...configOf("mkdocs", ["it"]),
    catalogs: "po/{locale}.po",
    templates: "po/messages.pot",
  };
  return withProject({ config, files }, (root) => {
    dragoman(root, "sync", "--quiet");
    const docs = config.docs.map((one) => ({ ...one, frontMatter: PROSE_KEYS }));
    const named = { ...config, docs, catalogs: "named/{locale}.po" };
    writeFileSync(join(root, "named.json"), JSON.stringify(named));
    dragoman(root, "sync", "--quiet", "--config", "named.json");
    const pages = filesBelow(join(root, "docs"), ".md").map((page) => `docs/${page}`);
    const masters = pages.flatMap((page) => ["-m", page]);
    mkdirSync(join(root, "po4a"));
    const form = ["-f", "text", "-o", "markdown", "-M", "UTF-8"];
    run("po4a-updatepo", [...form, ...masters, "-p", "po4a/it.po"], root);
    const read = (/** @type {string} */ path) => readPo(readFileSync(join(root, path)));
    return {
      dragoman: read("po/it.po"),
      withNames: read("named/it.po"),
      po4a: read("po4a/it.po"),
      prose: new Map(
        pages.map((page) => [page, prosePage(readFileSync(join(root, page), "utf8"))]),
      ),
    };
  });
}

/** @param {string} page */
function prosePage(page) {
  const text = page.replaceAll(/<(style|script)\b[^]*?<\/\1>/giu, "\n\n");
  const settings = /^---\n([^]*?)\n---\n/u.exec(text)?.[1] ?? "";
  return new Set([...wordsOf(settings), ...blocksOf(text).flatMap(wordsOf)]);
}

/** @param {string} text */
function plainWords(text) {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}

/**
 * Without a letter outside URLs, tags and their attributes, icons and attribute lists.
 *
 * @param {string} msgid
 */
function isBare(msgid) {
  return !/\p{L}/u.test(letters(msgid));
}

/** @param {string} text */
function letters(text) {
  return text
    .replaceAll(/<\/?[A-Za-z!?][^>]*>/gu, " ")
    .replaceAll(/\]\(<?[^)\s]*/gu, "] ")
    .replaceAll(/^\[[^\]^]*\]:\s+\S+/gmu, " ")
    .replaceAll(/https?:[^\s>)]*/gu, " ")
    .replaceAll(/:[a-z0-9_+-]+:/gu, " ")
    .replaceAll(/\{[^}]*\}/gu, " ");
}

/** @param {string} text */
function wordsOf(text) {
  return letters(text).match(/\p{L}[\p{L}\p{M}\p{N}’']*/gu) ?? [];
}

/**
 * A value of front matter that no reader sees: an icon, a template, a type.
 *
 * @param {PoEntry} entry one of po4a's
 */
function isSetting({ extracted }) {
  const keys = [...extracted.matchAll(/Yaml Front Matter [^:]*:(?: \S+)* (\S+)/gu)];
  return (
    keys.length > 0 &&
    extracted.split("\n").every((line) => line.includes("Yaml Front Matter")) &&
    !keys.some(([, key = ""]) => PROSE_KEYS.includes(key))
  );
}

/** @param {readonly PoEntry[]} entries */
function wordsByPage(entries) {
  /** @type {Map<string, Set<string>>} */
  const pages = new Map();
  for (const { msgid, pages: paths } of entries) {
    for (const path of paths) {
      const words = pages.get(path) ?? new Set();
      pages.set(path, words);
      for (const word of wordsOf(msgid)) words.add(word);
    }
  }
  return pages;
}

/**
 * The words of prose that only po4a's messages of a page have, with those
 * pages. po4a takes code for prose in lists, so a word counts where it stands
 * outside fenced code, styles and scripts.
 *
 * @param {Messages} messages
 * @returns {Map<string, string[]>}
 */
function onlyInPo4a({ withNames, po4a, prose }) {
  const ours = wordsByPage(withNames);
  /** @type {Map<string, string[]>} */
  const missing = new Map();
  for (const [page, words] of wordsByPage(po4a.filter((entry) => !isSetting(entry)))) {
    for (const word of words) {
      if (ours.get(page)?.has(word) === true || !prose.get(page)?.has(word)) continue;
      missing.set(word, [...(missing.get(word) ?? []), page]);
    }
  }
  return missing;
}

/**
 * @param {string} title
 * @param {Messages} messages
 * @param {(text: string) => number} countWords
 */
function printTable(title, { dragoman: ours, withNames, po4a }, countWords) {
  const columns = [ours, withNames, po4a, po4a.filter((entry) => !isSetting(entry))];
  /** @type {(count: (text: string) => number) => number[]} */
  const sums = (count) =>
    columns.map((entries) => entries.reduce((total, { msgid }) => total + count(msgid), 0));
  /** @type {(name: string, cells: readonly (string | number)[]) => void} */
  const print = (name, cells) =>
    console.log(`  ${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(15)).join("")}`);
  console.log(title);
  print("", ["dragoman", "with names", "po4a", "no settings"]);
  print(
    "messages",
    sums(() => 1),
  );
  print("words of prose (countWords)", sums(countWords));
  print("words between white space", sums(plainWords));
  print(
    "messages without a letter of prose",
    sums((msgid) => Number(isBare(msgid))),
  );
}

async function main() {
  const { values } = parseArgs({ options: { list: { type: "string", default: "30" } } });
  if (!isReady(["privacyguides/docs", "replay"], ["po4a-updatepo"])) return;
  const { countWords } = await builtCatalog();
  const site = messagesOf({ docs: "privacyguides/docs" });
  printTable("privacyguides/docs", site, countWords);
  const page = messagesOf({ "docs/page.md": "replay/1-source.md" });
  printTable("\nthe page of the replay", page, countWords);
  for (const name of /** @type {const} */ (["dragoman", "po4a"])) {
    const entries = page[name];
    const bare = entries
      .filter(({ msgid }) => isBare(msgid))
      .map(({ msgid }) => JSON.stringify(msgid.slice(0, 60)));
    console.log(
      `  ${name}'s without a letter of prose: ${bare.length === 0 ? "none" : bare.join(", ")}`,
    );
  }
  const missing = [...onlyInPo4a(site)];
  console.log(`\nwords of prose that only po4a's messages of a page have: ${missing.length}`);
  for (const [word, pages] of missing.slice(0, Number(values.list)))
    console.log(`  ${word}  (${pages.length}: ${pages[0]})`);
}

await main();
