/**
 * Everything that an edit might substitute, at its widest: code, targets and
 * labels of links, footnotes, tags, braces, icons, URLs, entities, symbols, and
 * what begins a block. Lengths are bounded, so that the time stays linear.
 */
const atoms =
  /`{1,9}[^`]{0,300}`{0,9}|\][([][^)\]]{0,300}|\[\^[^\]]{0,99}|<[^>]{0,300}>?|\{[^}]{0,300}|:[\w-]{1,60}:|\b[a-z]{2,9}:\S{0,300}|www\.\S{0,300}|\S{1,99}@\S{1,99}|&#?\w{1,32};|^\s{0,9}(?:[-+*#>]|\d)\S{0,9}|[\p{S}%‰@#&§/\\]/gimu;

/**
 * Tells at a glance that an edit changed words and nothing that could be
 * applied to a translation: code and URLs that only stand in another order do
 * so because the sentence is another one. Then the texts need not be read.
 *
 * @param one - an inline text
 * @param other - likewise
 * @returns whether the letters outside markup and code differ, and markup and
 *   code are the same but for their order; false where that needs a closer look
 */
export function onlyWordsDiffer(one: string, other: string): boolean {
  const [a, b] = [one.match(atoms) ?? [], other.match(atoms) ?? []];
  if (a.length !== b.length || (a.length > 0 && a.sort().join("\n") !== b.sort().join("\n")))
    return false;
  return lettersOf(one) !== lettersOf(other);
}

/** What is neither a letter nor a digit may be of another style, or markup. */
function lettersOf(text: string): string {
  return text
    .replace(atoms, " ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "")
    .toLowerCase();
}
