// Why a message of another tool was not found exact although its text still stands in a page.
import { fold } from "./page-text.mjs";

/**
 * @typedef {object} Decision what `sync --explain --format json` says of a message
 * @property {string} outcome
 * @property {string} msgid
 * @property {string} [previous]
 */

/**
 * @param {string} msgid
 * @param {{ block: string, whole: boolean }} place where it stands
 * @param {readonly Decision[]} decisions
 * @returns {string} in words for people
 */
export function reasonOf(msgid, { block, whole }, decisions) {
  return whole ? wholeReason(fold(msgid), decisions) : partReason(msgid, block);
}

/**
 * @param {string} text
 * @param {readonly Decision[]} decisions
 * @returns {string}
 */
function wholeReason(text, decisions) {
  const same = decisions.find((one) => one.outcome !== "obsolete" && fold(one.msgid) === text);
  if (same !== undefined) return `a message, but the sync says ${same.outcome}`;
  const served = decisions.find(
    ({ msgid, outcome }) => outcome === "exact" && fold(msgid) !== "" && text.includes(fold(msgid)),
  );
  return served === undefined
    ? "a whole block, but no message of Dragoman's"
    : "a whole block; another entry of the catalog already serves the words in it";
}

/**
 * @param {string} msgid
 * @param {string} block
 * @returns {string}
 */
function partReason(msgid, block) {
  const text = fold(msgid);
  const at = block.indexOf(text);
  const before = block.slice(0, at);
  const after = block.slice(at + text.length);
  if (/\p{L}$/u.test(before) || /^\p{L}/u.test(after)) return "only part of a word there";
  if (/>\s*$/u.test(before) || /^\s*</u.test(after) || /^\s|\s$/u.test(msgid))
    return "a piece of a sentence that the other tool cut at inline HTML";
  if (/[.!?:]$/u.test(text) && text.includes(" "))
    return "the block has more sentences than the message now";
  if (/\[[^\]]*$/u.test(before) && /^[^[]*\]/u.test(after))
    return "within the text of a link there";
  return "a name or a few words that stand in a longer block there";
}
