/** The order in which gettext writes format flags: that of its list of languages. */
const LANGUAGES = (
  "c objc c++ python python-brace java java-printf csharp javascript scheme lisp elisp librep " +
  "ruby sh awk lua object-pascal smalltalk qt qt-plural kde kde-kuit boost tcl perl perl-brace " +
  "php gcc-internal gfc-internal ycp"
).split(" ");

const LAST = LANGUAGES.length + 3;

/**
 * Orders flags as msgcat does: fuzzy, the formats, the range, and wrapping last.
 * Flags that gettext does not know keep their order after the formats.
 *
 * @param flags - in any order
 * @returns the same flags
 * @example
 * orderFlags(["no-wrap", "c-format", "fuzzy"]); // ["fuzzy", "c-format", "no-wrap"]
 */
export function orderFlags(flags: readonly string[]): string[] {
  return flags.toSorted((one, other) => rank(one) - rank(other));
}

function rank(flag: string): number {
  if (flag === "fuzzy") return -1;
  if (flag === "wrap" || flag === "no-wrap") return LAST;
  if (flag.startsWith("range:")) return LAST - 1;
  const language = LANGUAGES.indexOf(
    flag.replace(/^(?:no|possible|impossible)-/u, "").replace(/-format$/u, ""),
  );
  return language < 0 ? LANGUAGES.length : language;
}
