import { withoutMarkup } from "./without-markup.js";

/** Longer texts are no rows of links to other languages. */
const LONGEST = 1000;
/** Words of the longest name that is looked for: `português do Brasil`. */
const MOST_WORDS = 3;
/** Languages that are named by script or region, beside those of two letters. */
const VARIANTS = [
  "zh-Hans",
  "zh-Hant",
  "zh-CN",
  "zh-TW",
  "pt-BR",
  "pt-PT",
  "es-419",
  "en-US",
  "en-GB",
];
/** In these each variant is named, too: `繁体中文` for `繁體中文`. */
const ALSO_IN = ["en", "zh-Hans", "zh-Hant"];

/**
 * Says whether a text is nothing but names of languages, two or more, in English or in
 * their own: the row that leads to the translations of a page. It is in no language.
 *
 * @param text - inline Markdown
 * @returns true for `[English](README.md) | 简体中文`
 * @example
 * isRowOfLanguages("English · [Português (BR)](pt.md)"); // true
 */
export function isRowOfLanguages(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = wordsOf(withoutMarkup(text));
  let named = 0;
  for (let at = 0; at < words.length;) {
    const length = nameAt(words, at);
    if (length > 0) named += 1;
    // `BR`, `EN`: a code is no name, and beside names it says nothing else.
    else if (words[at]?.length !== 2) return false;
    at += Math.max(1, length);
  }
  // One alone may be a heading that nobody translated.
  return named > 1;
}

/** How many words from there on are a name; 0 where none are. */
function nameAt(words: readonly string[], at: number): number {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1)
    if (names().has(words.slice(at, at + length).join(" "))) return length;
  return 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

let known: ReadonlySet<string> | undefined;

/** As CLDR has them; found out when they are first needed. */
function names(): ReadonlySet<string> {
  return (known ??= new Set(
    codes().flatMap((code) =>
      [code, ...ALSO_IN].flatMap((locale) => {
        const name = namesIn(locale).of(code);
        return name === undefined ? [] : [wordsOf(name).join(" ")];
      }),
    ),
  ));
}

function codes(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return [...pairs.filter((code) => namesIn("en").of(code) !== undefined), ...VARIANTS];
}

const displayNames = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  let found = displayNames.get(locale);
  if (found === undefined) {
    found = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
    displayNames.set(locale, found);
  }
  return found;
}
