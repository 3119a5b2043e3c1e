const MOST = 2_000;
const LONGEST = 10_000;

/**
 * Makes a function of texts remember what it gave: one text is looked at from
 * several sides, and beside several others, one soon after the other.
 *
 * @param make - makes a value of a text; the value is shared, and never changed
 * @returns the same, which remembers its last answers, two thousand at most, but those for texts of more than 10,000 UTF-16 units
 * @example
 * const read = remembering(readAnew);
 * read("**a**") === read("**a**"); // true
 */
export function remembering<Value extends object>(
  make: (text: string) => Value,
): (text: string) => Value {
  const remembered = new Map<string, Value>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (text.length <= LONGEST) {
      if (remembered.size >= MOST) remembered.clear();
      remembered.set(text, value);
    }
    return value;
  };
}
