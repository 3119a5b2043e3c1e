// `node scripts/figures/edit-pages.mjs [--only WORD] [--list N]`: what is left
// in English when a translated page's source is edited; see README.md.
import { copyFileSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  configOf,
  corpora,
  dragoman,
  filesBelow,
  isReady,
  readPo,
  withProject,
} from "./project.mjs";

const { values: options } = parseArgs({
  options: { only: { type: "string", default: "" }, list: { type: "string", default: "0" } },
});
/** Least share of words that an edited text and what it was have in common (Dice's coefficient). */
const EDITED = 0.5;

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * @param {readonly string[]} one
 * @param {readonly string[]} other
 * @returns how many words they have in common
 */
function sharedWords(one, other) {
  const left = new Map();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}

/**
 * Says whether the text that a new one was edited from, the one that is gone
 * and has most of its words, had a translation.
 *
 * @param {readonly string[]} words
 * @param {readonly { words: readonly string[], wasTranslated: boolean }[]} gone
 */
function wasTranslated(words, gone) {
  if (words.length < 2) return false;
  const [best] = gone
    .map((old) => ({ ...old, shared: sharedWords(words, old.words) }))
    .sort((a, b) => b.shared - a.shared || a.words.length - b.words.length);
  if (best === undefined) return false;
  const dice = (2 * best.shared) / (words.length + best.words.length);
  return best.wasTranslated && dice >= EDITED;
}

/**
 * @param {string} root
 * @param {string} page
 * @returns {string[]} the texts of its segments
 */
function segmentsOf(root, page) {
  const call = ["segments", page, "--dialect", "mkdocs", "--format", "json"];
  const { segments } = JSON.parse(dragoman(root, ...call));
  return segments.map((/** @type {{ source: string }} */ { source }) => source);
}

/**
 * @param {string} folder one edit of a page
 * @param {string} locale
 */
function edited(folder, locale) {
  const at = (/** @type {string} */ name) => join("edits/pages", folder, name);
  const target = `i18n/${locale}/page.md`;
  const config = { ...configOf("mkdocs", [locale]), fallback: "previous" };
  const files = { "docs/page.md": at("old.source.md"), [target]: at("old.target.md") };
  return withProject({ config, files }, (root) => {
    dragoman(root, "import");
    const before = new Set(segmentsOf(root, "docs/page.md"));
    const catalog = readPo(readFileSync(join(root, filesBelow(root, ".po")[0] ?? "")));
    // A name that stays as it is has an entry that says so, and is the same in both languages.
    const translated = new Set(
      catalog
        .filter(({ msgid, msgstr }) => msgstr[0] !== "" && msgstr[0] !== msgid)
        .map(({ msgid }) => msgid),
    );
    copyFileSync(join(corpora, at("new.source.md")), join(root, "docs/page.md"));
    rmSync(join(root, target));
    dragoman(root, "sync");
    const { locales } = JSON.parse(dragoman(root, "build", "--format", "json"));
    const refused = new Set(
      locales[0].findings
        .filter((/** @type {{ severity: string }} */ { severity }) => severity === "error")
        .map((/** @type {{ source: string }} */ { source }) => source),
    );
    const source = segmentsOf(root, "docs/page.md");
    const built = new Set(segmentsOf(root, target));
    copyFileSync(join(corpora, at("new.export.md")), join(root, target));
    const exported = new Set(segmentsOf(root, target));
    const now = new Set(source);
    const gone = [...before]
      .filter((text) => !now.has(text))
      .map((text) => ({ words: wordsOf(text), wasTranslated: translated.has(text) }));
    const kept = source.flatMap((text) => {
      const stands = before.has(text);
      const counts = stands ? translated.has(text) : wasTranslated(wordsOf(text), gone);
      if (!counts) return [];
      const isRefused = refused.has(text);
      const ours = built.has(text) && !isRefused;
      return [{ text, ours, theirs: exported.has(text), stands, isRefused }];
    });
    return kept;
  });
}

function main() {
  if (!isReady(["edits/pages"])) return;
  const folders = readdirSync(join(corpora, "edits/pages"))
    .filter((name) => /^\d+-[a-z]+-/u.test(name) && name.includes(options.only))
    .sort();
  const sum = { blocks: 0, edited: 0, ours: 0, theirs: 0, refused: 0 };
  for (const folder of folders) {
    const kept = edited(folder, folder.split("-")[1] ?? "");
    const ours = kept.filter((block) => block.ours);
    sum.blocks += kept.length;
    sum.edited += kept.filter((block) => !block.stands).length;
    sum.ours += ours.length;
    sum.refused += kept.filter((block) => block.isRefused).length;
    sum.theirs += kept.filter((block) => block.theirs).length;
    for (const { text } of ours.slice(0, Number(options.list))) console.log(`${folder}: ${text}`);
  }
  console.log(
    `${folders.length} edits of a page, ${sum.blocks} blocks that were translated before and are still in the source, ${sum.edited} of them edited`,
  );
  console.log(`in English: ${sum.ours} in Dragoman's pages, ${sum.theirs} in the platform's`);
  console.log(`refused by the safety gate, which names them: ${sum.refused}`);
}

main();
