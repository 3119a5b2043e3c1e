import { componentAttributes } from "@dragoman/model";
import { languageOfLocale, type LocaleLanguage } from "../language/locale-language.js";
import { termIndex, type TermIndex } from "./glossary/term-index.js";
import type { CheckContext } from "./translation-pair.js";

/** What checks know of a locale, read once for all pairs. */
export interface ReadContext {
  /** BCP 47: `pt-BR`. */
  readonly locale: string;
  /** ISO 639 code of the target language, as the locale names it: `nb`, `zh`. */
  readonly language: string;
  /** ISO 15924 code of its script; empty where the locale names no language. */
  readonly script: string;
  readonly sourceLanguage: string;
  /** Codes of both languages, in lower case: links may differ in them. */
  readonly languages: ReadonlySet<string>;
  readonly dialect: string | undefined;
  /** Names of attributes that are texts on components, in lower case. */
  readonly attributes: ReadonlySet<string>;
  readonly terms: TermIndex;
  /** Where the page's labels lead. */
  readonly definitions: ReadonlyMap<string, string>;
}

/**
 * Reads what checks need to know of a locale.
 *
 * @param context - locales, glossary and dialect
 * @returns the same for all pairs
 * @example
 * readContext({ locale: "pt_BR", sourceLocale: "en", glossary }).language; // "pt"
 */
export function readContext({
  locale,
  sourceLocale,
  glossary,
  dialect,
  attributes = [],
  definitions = new Map(),
}: CheckContext): ReadContext {
  const target: LocaleLanguage | undefined = languageOfLocale(locale);
  const [language, sourceLanguage] = [codeOf(locale), codeOf(sourceLocale)];
  return {
    locale: locale.replaceAll("_", "-"),
    language,
    script: target?.script ?? "",
    sourceLanguage,
    languages: new Set([language, sourceLanguage]),
    dialect,
    attributes: new Set([...componentAttributes, ...attributes.map((name) => name.toLowerCase())]),
    terms: termIndex(glossary),
    definitions,
  };
}

function codeOf(locale: string): string {
  return locale.split(/[-_.@]/u)[0]?.toLowerCase() ?? "";
}
