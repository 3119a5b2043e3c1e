import { translated } from "./cases.mjs";
import { blocks, bookCatalog, knownEdits } from "./corpora.mjs";
import { edit, split } from "./edits.mjs";
import { random } from "./random.mjs";

/** @typedef {import("./cases.mjs").Case} Case */

/**
 * Known edits in one pool: real ones from a site's history, and made ones of a book's messages.
 *
 * @param {string} corpora
 * @param {number} count of edits
 * @returns {Case}
 */
export function knownEditsCase(corpora, count) {
  const chance = random(5);
  const real = knownEdits(corpora);
  /** @type {Map<string, readonly string[]>} */
  const truth = new Map();
  const old = new Set(real.map((one) => one.old));
  const book = [
    ...new Set(
      [...bookCatalog(corpora, "ko"), ...bookCatalog(corpora, "it")].map(({ msgid }) => msgid),
    ),
  ];
  const sources = chance.shuffle(book).slice(0, count - real.length);
  for (const msgid of sources) old.add(msgid);
  for (const one of real) if (!old.has(one.new)) truth.set(one.new, [one.old]);
  for (const msgid of sources) {
    const after = edit(msgid, chance);
    if (!old.has(after) && !truth.has(after) && after.trim() !== "") truth.set(after, [msgid]);
  }
  return {
    name: "known edits",
    old: [...old].map(translated),
    template: chance.shuffle([...truth.keys()]).map((msgid) => ({ msgid, msgstr: "" })),
    truth,
  };
}

/**
 * Paragraphs made two, or two made one, in a pool with their untouched neighbours.
 *
 * @param {string} corpora
 * @param {"split" | "join"} kind
 * @returns {Case}
 */
export function partsCase(corpora, kind) {
  const chance = random(6);
  const wholes = [
    ...new Set([
      ...blocks(corpora, "privacyguides/docs"),
      ...bookCatalog(corpora, "ko").map(({ msgid }) => msgid),
    ]),
  ];
  /** @type {Map<string, readonly string[]>} */
  const truth = new Map();
  const old = new Set(wholes);
  /** @type {string[]} */
  const template = [];
  for (const whole of wholes) {
    const halves = chance.below(3) === 0 ? split(whole, chance) : undefined;
    const fresh = halves?.every((half) => !old.has(half) && !truth.has(half));
    if (halves === undefined || fresh !== true) template.push(whole);
    else if (kind === "split")
      for (const half of halves) template.push((truth.set(half, [whole]), half));
    else {
      old.delete(whole);
      for (const half of halves) old.add(half);
      template.push((truth.set(whole, halves), whole));
    }
  }
  return {
    name: kind === "split" ? "paragraphs split" : "paragraphs joined",
    old: [...old].map(translated),
    template: [...new Set(template)]
      .filter((msgid) => !old.has(msgid) || !truth.has(msgid))
      .map((msgid) => ({ msgid, msgstr: "" })),
    truth,
  };
}
