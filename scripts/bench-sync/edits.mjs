/** @typedef {ReturnType<typeof import("./random.mjs").random>} Random */

const WORDS =
  "always never guide setting server privacy another please newer client module however browser network without quickly example version".split(
    " ",
  );

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * @param {string} text
 * @returns {string[]} stretches between spaces; of a Chinese or Japanese text without spaces, characters
 */
export function pieces(text) {
  return text.includes(" ") || !SPACELESS.test(text) ? text.split(" ") : [...text];
}

/**
 * @param {string} text
 * @param {readonly string[]} parts
 * @returns {string}
 */
const glued = (text, parts) => parts.join(text.includes(" ") || !SPACELESS.test(text) ? " " : "");

/**
 * Edits a text as an author does: inserts, deletes, replaces or swaps words, one for each ten.
 *
 * @param {string} text
 * @param {Random} random
 * @returns {string}
 */
export function edit(text, random) {
  const parts = pieces(text);
  // Of one word nothing would be left that says which it was.
  if (parts.length < 2) return text;
  const changes = 1 + random.below(1 + Math.ceil(parts.length / 10));
  for (let change = 0; change < changes; change += 1) {
    const at = random.below(parts.length);
    const kind = parts.length < 4 ? random.pick([0, 2]) : random.below(4);
    if (kind === 0) parts.splice(at, 0, random.pick(WORDS));
    else if (kind === 1) parts.splice(at, 1);
    else if (kind === 2 && parts.length > 3) parts[at] = random.pick(WORDS);
    else if (kind === 2) parts.push(random.pick(WORDS));
    else parts.splice(random.below(parts.length), 0, ...parts.splice(at, 1));
  }
  return glued(text, parts);
}

/**
 * @param {string} text
 * @param {Random} random
 * @returns {string} the same words in any order
 */
export const shuffled = (text, random) => glued(text, random.shuffle(pieces(text)));

/**
 * Splits a paragraph of prose at the end of a sentence, or in its middle third.
 *
 * @param {string} text
 * @param {Random} random
 * @returns {[string, string] | undefined} undefined for texts too short to be split
 */
export function split(text, random) {
  const parts = text.split(" ");
  if (parts.length < 12 || !/^[\p{L}*`"]/u.test(text) || text.includes("```")) return undefined;
  const ends = parts.flatMap((part, at) =>
    /[.!?]$/u.test(part) && at >= 3 && at < parts.length - 4 ? [at + 1] : [],
  );
  if (ends.length === 0 && parts.length < 20) return undefined;
  const at =
    ends.length > 0 ? random.pick(ends) : Math.floor(parts.length * (0.3 + random.below(40) / 100));
  return [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
}
