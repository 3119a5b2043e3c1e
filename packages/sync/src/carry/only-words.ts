import { commonEnds, type CommonEnds } from "../common-ends.js";
import { isSpace } from "../fold.js";
import { valuesDiffer } from "./values.js";

/**
 * Everything that an edit might substitute, at its widest: code, targets and
 * labels of links, footnotes, tags, braces, icons, URLs, entities, symbols, and
 * what begins a block. Lengths are bounded, so that the time stays linear.
 */
const ATOMS =
  /`{1,9}[^`]{0,300}`{0,9}|\][([][^)\]]{0,300}|\[\^[^\]]{0,99}|<[^>]{0,300}>?|\{[^}]{0,300}|:[\w-]{1,60}:|&#?\w{1,32};|^\s{0,9}(?:[-+*#>]|\d)\S{0,9}|[\p{S}%‰#&§/\\]/gimu;

/** Plain prose: nothing in it can be markup, code or a URL. */
const PLAIN = /^[\p{L}\p{M}\p{N}\s.,;!?()'"’“”…]*$/u;

/**
 * Tells at a glance that an edit changed words and nothing that could be
 * applied to a translation: code and URLs that only stand in another order do
 * so because the sentence is another one. Then the texts need not be read.
 *
 * @param one - an inline text
 * @param other - likewise
 * @returns whether the letters outside markup and code differ, and markup and
 *   code are the same but for their order; false where that needs a closer look
 * @example
 * onlyWordsDiffer("Use `npm` here", "Use `npm` there"); // true
 */
export function onlyWordsDiffer(one: string, other: string): boolean {
  const { start, end } = wholeWords(one, commonEnds(one, other));
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (valuesDiffer(a, b)) return false;
  const before = one.slice(0, start);
  // Where nothing reaches over the ends, only what stands between them has to be looked at.
  if (!isInProse(before)) return wordsDiffer(one, other);
  if (isPlain(a) && isPlain(b)) return lettersOf(a) !== lettersOf(b);
  const isApart = isInProse(before + a) && isInProse(before + b);
  return isApart ? wordsDiffer(a, b) : wordsDiffer(one, other);
}

/** Whether nothing begins or ends in a text that follows prose. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.endsWith("\n");
}

/** Ends that begin and end with a word: a half of a URL is no word. */
function wholeWords(text: string, { start, end }: CommonEnds): CommonEnds {
  let [from, to] = [start, end];
  while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  while (to > 0 && !isSpace(text.charCodeAt(text.length - to))) to -= 1;
  return { start: from, end: to };
}

/** Whether a text ends outside of code, targets of links, tags and braces; false at the start of a block. */
function isInProse(before: string): boolean {
  return (
    before.trim() !== "" &&
    (!before.includes("`") || before.split("`").length % 2 === 1) &&
    before.lastIndexOf("](") <= before.lastIndexOf(")") &&
    (before.lastIndexOf("][") < 0 || before.lastIndexOf("][") < before.lastIndexOf("]")) &&
    before.lastIndexOf("<") <= before.lastIndexOf(">") &&
    before.lastIndexOf("{") <= before.lastIndexOf("}") &&
    !before.endsWith("\n")
  );
}

function wordsDiffer(one: string, other: string): boolean {
  if (hasAddress(one) || hasAddress(other)) return false;
  const [a, b] = [one.match(ATOMS) ?? [], other.match(ATOMS) ?? []];
  if (a.length !== b.length || (a.length > 0 && a.sort().join("\n") !== b.sort().join("\n")))
    return false;
  if (a.length === 0) return lettersOf(one) !== lettersOf(other);
  return lettersOf(one.replace(ATOMS, " ")) !== lettersOf(other.replace(ATOMS, " "));
}

/** URLs and mail addresses that stand in the text by themselves take a closer look. */
function hasAddress(text: string): boolean {
  // Most have neither sign, which is found out faster.
  if (!text.includes("@") && !text.includes(":")) return /www\./iu.test(text);
  return /@|www\.|(?<!\]\()\b[a-z]{3,9}:\S/iu.test(text);
}

/** What is neither a letter nor a digit may be of another style, or markup. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "").toLowerCase();
}
