/** What a translator has settled about an entry, in its comments. */
export interface Settlement {
  /** Whether the text is right although it is as in the source. */
  readonly keep: boolean;
  /** Rules that are not to be applied to it. */
  readonly ignored: ReadonlySet<string>;
}

const NOTHING: Settlement = { keep: false, ignored: new Set() };
const MARK = /^\s*dragoman:\s*(keep|ignore)\b[\s:]*(.*)$/su;

/**
 * Reads what a translator has settled: `# dragoman: keep`, `# dragoman: ignore
 * numbers, links`. Translator comments are what every tool keeps: msgmerge,
 * msgcat, Poedit, Lokalize and Weblate drop flags that they do not know.
 *
 * @param comments - lines of the translator comment, without `#`
 * @returns what is settled
 * @example
 * settlementOf(["dragoman: ignore numbers"]).ignored.has("numbers"); // true
 */
export function settlementOf(comments: readonly string[]): Settlement {
  if (!comments.some((line) => line.includes("dragoman:"))) return NOTHING;
  const marks = comments.flatMap((line) => {
    const [, verb, rest = ""] = MARK.exec(line) ?? [];
    return verb === undefined ? [] : [{ verb, rest }];
  });
  return {
    keep: marks.some(({ verb }) => verb === "keep"),
    ignored: new Set(
      marks.flatMap(({ verb, rest }) =>
        verb === "ignore" ? rest.split(/[\s,;]+/u).filter((name) => name !== "") : [],
      ),
    ),
  };
}
