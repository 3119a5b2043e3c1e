import type { Worded } from "@dragoman/model";
/** The language of a locale, as identifiers name it, and the script in which it is written. */
export interface LocaleLanguage {
  /** ISO 639 code: `it`, `pt`, `zh`. */
  readonly language: string;
  /** ISO 15924 code: `Latn`, `Arab`, `Jpan`. */
  readonly script: string;
  /** Matches a letter of that script. */
  readonly letters: RegExp;
}

/** Languages that have two codes, or are written so alike that identifiers know one for both. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ["nb", "no"],
  ["nn", "no"],
  ["fil", "tl"],
  ["id", "ms"],
  ["bs", "hr"],
  ["yue", "zh"],
]);

/** Scripts that are several at once in Unicode's property (UAX #24). */
const MIXED_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ["Jpan", "[\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}ー]"],
  ["Kore", "[\\p{Script=Hang}\\p{Script=Han}]"],
  ["Hans", "\\p{Script=Han}"],
  ["Hant", "\\p{Script=Han}"],
]);

/**
 * Says which language and script a locale has, by Unicode's likely subtags
 * (UTS #35, "Likely Subtags").
 *
 * @param locale - BCP 47 (`pt-BR`) or gettext's spelling (`zh_Hans`, `sr@latin`)
 * @returns undefined for a text that names no language
 * @see https://www.unicode.org/reports/tr35/#Likely_Subtags
 * @example
 * languageOfLocale("pt_BR")?.language; // "pt"
 */
export function languageOfLocale(locale: string): LocaleLanguage | undefined {
  const tag = locale
    .replace(/[.].*$/su, "")
    .replace(/@latin$/iu, "-Latn")
    .replace(/@cyrillic$/iu, "-Cyrl")
    .replace(/@.*$/su, "")
    .replaceAll("_", "-");
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (script === undefined) return undefined;
    const letters = new RegExp(MIXED_SCRIPTS.get(script) ?? `\\p{Script=${script}}`, "u");
    return { language: KNOWN_AS.get(language) ?? language, script, letters };
  } catch (cause) {
    // Not a tag, or a script that Unicode has no letters for.
    if (cause instanceof RangeError || cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/**
 * Names a language for people, in English.
 *
 * @param language - ISO 639 code
 * @returns its name, or the code where it has none
 * @example
 * languageName("it"); // "Italian"
 */
export function languageName(language: string): string {
  return names.of(language) ?? language;
}

/**
 * Names a language in a message.
 *
 * @param language - ISO 639 code
 * @returns its name in English, and its code, of which other languages have a name too
 * @example
 * worded("in {{language}}", { language: wordedLanguage("it") }).message; // "in Italian"
 */
export function wordedLanguage(language: string): Worded {
  const name = languageName(language);
  return { message: name, wording: { template: name, language } };
}

const names = new Intl.DisplayNames(["en"], { type: "language" });
