import { bagOf } from "./nearest/bag.js";

/**
 * Looks texts up by their bags of words: whatever markup and punctuation they have, and in whatever order.
 *
 * @param texts - messages or entries
 * @param textOf - the text of one; undefined for one that has none
 * @returns by bag: who has it; undefined where several have it
 * @example
 * aloneByBag(entries, ({ msgid }) => msgid).get(bagOf("The ferry")); // the one entry with these words
 */
export function aloneByBag<Text>(
  texts: readonly Text[],
  textOf: (text: Text) => string | undefined,
): Map<number, Text | undefined> {
  const alone = new Map<number, Text | undefined>();
  for (const text of texts) {
    const words = textOf(text);
    const bag = words === undefined ? undefined : bagOf(words);
    if (bag !== undefined) alone.set(bag, alone.has(bag) ? undefined : text);
  }
  return alone;
}
