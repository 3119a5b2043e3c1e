import { blocks, bookCatalog } from "./corpora.mjs";
import { edit, shuffled } from "./edits.mjs";
import { random } from "./random.mjs";

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {import("./po-file.mjs").Message[]} old
 * @property {import("./po-file.mjs").Message[]} template
 * @property {Map<string, readonly string[]>} truth by msgid of the template: the old ones it came from; empty for a new text
 */

const LOCALES = ["ko", "it", "fa", "ja"];

/**
 * A catalog whose messages were edited; what the edit gives is new on both sides.
 *
 * @param {string} name
 * @param {readonly import("./po-file.mjs").Message[]} old
 * @param {(msgid: string, message: import("./po-file.mjs").Message) => string} change
 * @returns {Case}
 */
function edited(name, old, change) {
  const known = new Set(old.map((message) => message.msgid));
  /** @type {Map<string, readonly string[]>} */
  const truth = new Map();
  const template = old.flatMap((message) => {
    if (message.obsolete === true) return [];
    const msgid = change(message.msgid, message);
    if (msgid === message.msgid) return { ...message, msgstr: "" };
    if (known.has(msgid) || truth.has(msgid) || msgid.trim() === "")
      return { ...message, msgstr: "" };
    truth.set(msgid, [message.msgid]);
    return { ...message, msgid, msgstr: "" };
  });
  return { name, old: [...old], template, truth };
}

/** @param {string} msgid */
export const translated = (msgid) => ({ msgid, msgstr: `T ${msgid}` });

/**
 * The Korean catalog of the book; the words of all messages on half of its pages are shuffled.
 *
 * @param {string} corpora
 */
export function shuffledBook(corpora) {
  const chance = random(1);
  /** @type {Map<string, boolean>} */
  const pages = new Map();
  return edited(
    "ko.po, half of the pages shuffled",
    bookCatalog(corpora, "ko"),
    (msgid, { pages: [page = ""] = [] }) => {
      if (!pages.has(page)) pages.set(page, chance.below(2) === 0);
      return pages.get(page) === true ? shuffled(msgid, chance) : msgid;
    },
  );
}

/**
 * All messages of the Korean catalog of the book shuffled.
 *
 * @param {string} corpora
 */
export function shuffledWhollyBook(corpora) {
  const chance = random(2);
  return edited("ko.po, all shuffled", bookCatalog(corpora, "ko"), (msgid) =>
    shuffled(msgid, chance),
  );
}

/**
 * The Korean catalog of the book, and its pages as one who takes code for prose segments
 * them. What most of these texts come from nobody knows: what is kept, and the time, count.
 *
 * @param {string} corpora
 * @returns {Case}
 */
export function codeAsProse(corpora) {
  return {
    name: "ko.po, code as prose",
    old: bookCatalog(corpora, "ko"),
    template: blocks(corpora, "comprehensive-rust/src").map((msgid) => ({ msgid, msgstr: "" })),
    truth: new Map(),
  };
}

/**
 * Real texts of seven languages, and variations of them up to the number asked for.
 *
 * @param {string} corpora
 * @param {number} count
 * @returns {import("./po-file.mjs").Message[]}
 */
export function pool(corpora, count) {
  const chance = random(3);
  const texts = new Set(blocks(corpora, "privacyguides/docs"));
  for (const block of blocks(corpora, "comprehensive-rust/src")) texts.add(block);
  for (const block of blocks(corpora, "privacyguides/i18n")) texts.add(block);
  for (const locale of LOCALES) {
    for (const { msgid, msgstr } of bookCatalog(corpora, locale)) texts.add(msgid).add(msgstr);
  }
  texts.delete("");
  const real = [...texts];
  // A variation keeps its words' mixture and is no near relative: two halves of different texts.
  while (texts.size < count) {
    const [a, b] = [chance.pick(real), chance.pick(real)];
    const [left, right] = [a.split(" "), b.split(" ")];
    texts.add(
      [
        ...left.slice(0, Math.ceil(left.length / 2)),
        ...right.slice(Math.floor(right.length / 2)),
      ].join(" "),
    );
  }
  return [...texts].slice(0, count).map(translated);
}

/**
 * @param {readonly import("./po-file.mjs").Message[]} old
 * @param {number} percent
 */
export function editedPool(old, percent) {
  const chance = random(4);
  const name = `${old.length} messages, ${percent}% edited`;
  return edited(name, old, (msgid) => (chance.below(100) < percent ? edit(msgid, chance) : msgid));
}

/**
 * Messages that are new: nothing in the old catalog is what they were.
 *
 * @param {string} corpora
 * @returns {Case}
 */
export function strangers(corpora) {
  const old = blocks(corpora, "privacyguides/docs").map(translated);
  const known = new Set(old.map(({ msgid }) => msgid));
  const texts = bookCatalog(corpora, "ko")
    .map(({ msgid }) => msgid)
    .filter((msgid) => !known.has(msgid));
  return {
    name: "strangers",
    old,
    template: texts.map((msgid) => ({ msgid, msgstr: "" })),
    truth: new Map(texts.map((msgid) => [msgid, []])),
  };
}
