/** What a translator has settled about an entry, in its comments. */
export interface Settlement {
  /** Whether the text is right although it is as in the source. */
  readonly keep: boolean;
  /** Rules that are not to be applied to it. */
  readonly ignored: ReadonlySet<string>;
  /** What stands in a comment for Dragoman and settles nothing: a misspelt verb, `ignore` without a rule. */
  readonly unclear: readonly string[];
}

const NOTHING: Settlement = { keep: false, ignored: new Set(), unclear: [] };
/** Editors and people begin a comment with a capital letter. */
const MARK = /^\s*dragoman:\s*(\p{L}*)[\s:]*(.*)$/isu;
/** `carried` is a sync's own, see `carried-note.ts` in catalog. */
const VERBS: ReadonlySet<string> = new Set(["keep", "ignore", "carried"]);

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
  if (!comments.some((line) => MARK.test(line))) return NOTHING;
  const marks = comments.flatMap((line) => {
    const [, verb, rest = ""] = MARK.exec(line) ?? [];
    return verb === undefined ? [] : [markOf(verb.toLowerCase(), rest)];
  });
  return {
    keep: marks.some(({ verb }) => verb === "keep"),
    ignored: new Set(marks.flatMap(({ names }) => names)),
    unclear: marks
      .filter(({ verb, names }) => !VERBS.has(verb) || (verb === "ignore" && names.length === 0))
      .map(({ verb }) => verb),
  };
}

function markOf(verb: string, rest: string): { verb: string; names: readonly string[] } {
  const names = verb === "ignore" ? rest.split(/[\s,;]+/u).filter((name) => name !== "") : [];
  return { verb, names };
}
