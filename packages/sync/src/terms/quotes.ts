import type { Terms } from "../carry/terms.js";
import type { TranslatedText } from "./marked-terms.js";

/** What languages quote with, before and after (CLDR, delimiters). */
const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ["'", "'"],
  ['"', '"'],
  ["‘", "’"],
  ["“", "”"],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ["„", "“"],
  ["„", "”"],
  ["‚", "‘"],
  ["”", "”"],
  ["’", "’"],
  ["「", "」"],
  ["『", "』"],
  ["《", "》"],
];
/** So many texts are looked at: the first ones say enough. */
const ENOUGH = 40;

/**
 * Looks up what a locale writes where the source has quotation marks of one
 * kind: `“%s”` is `« %s »` in French, spaces included.
 *
 * @param texts - gives translations that people made
 * @returns the look-up; of a kind that has not been seen it gives the source's own
 * @example
 * quotesIn(() => [{ msgid: "“tide” is unknown", msgstr: ["«marea» è ignoto"] }])("“", "”"); // ["«", "»"]
 */
export function quotesIn(texts: () => readonly TranslatedText[]): Terms["quotesFor"] {
  const known = new Map<string, readonly [string, string]>();
  return (open, close) => {
    const key = `${open} ${close}`;
    const answer = known.get(key) ?? mostUsed(texts(), open, close) ?? [open, close];
    known.set(key, answer);
    return answer;
  };
}

function mostUsed(
  texts: readonly TranslatedText[],
  open: string,
  close: string,
): readonly [string, string] | undefined {
  const counts = new Map<string, number>();
  const source = quoting(open, close);
  let seen = 0;
  for (const {
    msgid,
    msgstr: [target = ""],
  } of texts) {
    if (!msgid.includes(open) || !source.test(msgid)) continue;
    const found = QUOTES.flatMap(([before, after]) => {
      const match = target.includes(before) ? quoting(before, after).exec(target) : null;
      return match ? [`${before}${match[1] ?? ""}\n${match[2] ?? ""}${after}`] : [];
    });
    // Of two kinds one may be a quotation within another, or an apostrophe.
    const [kind] = found;
    if (kind === undefined || found.length > 1) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if ((seen += 1) === ENOUGH) break;
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  const [before, after] = best?.[0].split("\n") ?? [];
  return before === undefined || after === undefined ? undefined : [before, after];
}

const quotings = new Map<string, RegExp>();

/** Finds something within marks, which an apostrophe is not; guillemets have a space inside where French is. */
function quoting(open: string, close: string): RegExp {
  const known = quotings.get(open + close);
  if (known !== undefined) return known;
  const before = isApostrophe(open) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = isApostrophe(close) ? "(?![\\p{L}\\p{N}])" : "";
  const space = /[«»‹›]/u.test(open) ? "([ \\u00A0\\u202F]?)" : "()";
  const inside = `[^${open}${close}]{0,200}?`;
  const made = new RegExp(
    `${before}${open}${space}[^\\s${open}${close}]${inside}${space}${close}${after}`,
    "u",
  );
  quotings.set(open + close, made);
  return made;
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === "’";
}
