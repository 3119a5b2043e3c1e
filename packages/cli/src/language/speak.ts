import { createRequire } from "node:module";
import { type Say, sayEnglish, sayIn } from "@dragoman/model";
import { ENGLISH } from "./choose-language.js";

/** i18next's JSON, version 4: template, or template and plural suffix, to translation. */
type Translations = Readonly<Record<string, string>>;

/**
 * Gets what says messages in a language. English needs no file and no i18next.
 *
 * @param language - the language
 * @param folder - where the languages' JSON files are, with a `/` at its end
 * @returns what says messages; a message that the file lacks is in English
 * @example
 * const say = await speak("it", new URL("../locales/", import.meta.url));
 */
export async function speak(language: string, folder: URL): Promise<Say> {
  if (language === ENGLISH) return sayEnglish;
  const translations = readTranslations(language, folder);
  return translations === undefined ? sayEnglish : await sayFrom(translations, language);
}

/** Undefined where the file is not there: no reason not to work. */
function readTranslations(language: string, folder: URL): Translations | undefined {
  try {
    return createRequire(folder)(`./${language}.json`) as Translations;
  } catch {
    return undefined;
  }
}

/**
 * Has i18next look up templates and choose plural forms. What it does beside
 * that, interpolation and nesting, would read values, which are texts of pages.
 *
 * @param translations - the language's file
 * @param language - BCP 47 name of the language, for its plural rules
 * @returns what says messages
 * @example
 * const say = await sayFrom({ "{{count}} pages_other": "{{count}}ページ" }, "ja");
 */
export async function sayFrom(translations: Translations, language: string): Promise<Say> {
  const { createInstance } = await import("i18next");
  const i18next = createInstance();
  await i18next.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: translations } },
    // A key is a whole English text.
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
  });
  const languages = new Intl.DisplayNames([language], { type: "language" });
  return sayIn(({ template, one, values, language: named }) => {
    if (named !== undefined) return languages.of(named);
    const count = one === undefined ? undefined : Number(values?.["count"]);
    const form = count === undefined ? {} : { count };
    if (!i18next.exists(template, form)) return undefined;
    return i18next.t(template, { ...form, skipInterpolation: true });
  });
}
