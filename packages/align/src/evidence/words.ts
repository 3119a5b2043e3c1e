import { withoutCode } from "./code.js";
import { type Mark, markOf } from "./mark.js";

/**
 * Takes the markup out of a text, so that it can be measured and read.
 *
 * @param text - inline Markdown
 * @returns its prose
 * @example
 * withoutMarkup("A **[boat](b.md)**"); // "A boat"
 */
export function withoutMarkup(text: string): string {
  return withoutCode(text)
    .replace(/\]\([^\s)]{0,2000}/g, " ")
    .replace(/<[^<>]{1,2000}>/g, " ")
    .replace(/\{[^{}]{0,500}\}/g, " ")
    .replace(/:[a-z\d][\w+-]{0,80}:/gi, " ")
    .replace(/[*_[\]()!~\\]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A run of letters of one script: in Japanese a Latin name stands between others without a space. */
const run =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}]*|\p{Script=Cyrillic}+|\p{Script=Greek}+|\p{Script=Han}+|[\p{Script=Katakana}ー]+|[\p{L}\p{M}]+/gu;

/** Letters that two words of one stem begin with; Simard, Foster and Isabelle 1992 take four for cognates. */
const stemLength = 5;

/**
 * Finds words that a translation may have in common with its source: names
 * left as they are, words that both languages write alike, and words that
 * begin alike, which in related languages are often the same (cognates;
 * Simard, Foster and Isabelle 1992, "Using cognates to align sentences in
 * bilingual corpora").
 *
 * @param prose - text without markup
 * @returns marks
 * @example
 * wordEvidence("Install Signal"); // name "Install", stem "insta", name "Signal", stem "signa"
 */
export function wordEvidence(prose: string): Mark[] {
  return (prose.match(run) ?? []).flatMap((word): Mark[] => {
    if (word.length < 2) return [];
    const folded = plain(word);
    const isName = word !== word.toLowerCase();
    const marks = [markOf(isName ? "name" : "word", word)];
    if (folded.length > stemLength) marks.push(markOf("stem", folded.slice(0, stemLength)));
    return marks;
  });
}

/** Lower case, without accents. */
function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
