import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPo } from "./po-file.mjs";

/**
 * @param {string} corpora
 * @param {string} locale
 * @returns {import("./po-file.mjs").Message[]} messages of the book's catalog, msgids distinct
 */
export function bookCatalog(corpora, locale) {
  const text = readFileSync(join(corpora, "comprehensive-rust/po", `${locale}.po`), "utf8");
  return [...new Map(readPo(text).map((message) => [message.msgid, message])).values()];
}

/**
 * @param {string} corpora
 * @param {string} folder below the corpora
 * @returns {string[]} distinct blocks of all its pages, in the order of the paths
 */
export function blocks(corpora, folder) {
  const root = join(corpora, folder);
  const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  const found = pages.sort().flatMap((path) =>
    readFileSync(join(root, path), "utf8")
      .split(/\n[ \t]*\n/u)
      .map((block) => block.replace(/\s*\n\s*/gu, " ").trim())
      .filter((block) => block !== "" && block !== "---"),
  );
  return [...new Set(found)];
}

/**
 * @param {string} corpora
 * @returns {{ old: string, new: string }[]} real edits of blocks: before and after
 */
export function knownEdits(corpora) {
  const lines = readFileSync(join(corpora, "edits/blocks.jsonl"), "utf8").trim().split("\n");
  const edits = lines.map((line) => JSON.parse(line));
  // One truth for each text on either side, white space folded as in all msgids.
  const folded = (/** @type {string} */ text) => text.trim().replace(/\s+/gu, " ");
  const byOld = new Map(edits.map((edit) => [folded(edit.old_en), folded(edit.new_en)]));
  const byNew = new Map([...byOld].map(([before, after]) => [after, before]));
  return [...byNew]
    .filter(([after, before]) => after !== before)
    .map(([after, before]) => ({ old: before, new: after }));
}
