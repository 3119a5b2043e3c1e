import { scanWords } from "./scan-words.js";
import { SHORT } from "./spelling.js";
import { WordNumbers } from "./word-numbers.js";

/** Shorter words, in UTF-16 units, are those that any two texts share. */
const LONG_WORD = 4;
/** Least share of an old text's long words that the wanted texts must have among them. */
const LEAST_SHARED = 0.4;

/**
 * Leaves out old texts that cannot be much like any wanted one. A locale has
 * tens of thousands of texts in use, and where few messages are left this costs
 * a fraction of an index of them all.
 *
 * @param olds - old messages, however they are told
 * @param textOf - gives the text of one
 * @param wanted - texts that nothing was found for
 * @returns those that have at least two fifths of their long words in common
 *   with the wanted texts together; short ones and ones without long words, too
 * @example
 * sharingWords(msgids, (msgid) => msgid, ["Whoever wants to cross the bay must leave now"]);
 */
export function sharingWords<Old>(
  olds: readonly Old[],
  textOf: (old: Old) => string,
  wanted: Iterable<string>,
): Old[] {
  const known = new WordNumbers();
  let hasShort = false;
  for (const text of wanted) {
    hasShort ||= text.length <= SHORT;
    scanWords(text.toLowerCase(), (_start, _end, _inside, hash) => {
      if (known.find(hash) < 0) known.add(hash);
    });
  }
  let words = 0;
  let shared = 0;
  const count = (start: number, end: number, _inside: number, hash: number): void => {
    if (end - start < LONG_WORD) return;
    words += 1;
    if (known.find(hash) >= 0) shared += 1;
  };
  return olds.filter((old) => {
    const text = textOf(old);
    // Short texts are compared letter by letter, too.
    if (hasShort && text.length <= SHORT) return true;
    words = shared = 0;
    scanWords(text.toLowerCase(), count);
    return shared >= words * LEAST_SHARED;
  });
}
