import type { Writing } from "./contents.js";

/** Scripts that are written from right to left (Unicode, ScriptMetadata.txt: those in use today). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  "Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi".split(" "),
);

/** The modifiers of gettext that name a script. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ["latin", "Latn"],
  ["cyrillic", "Cyrl"],
  ["devanagari", "Deva"],
  ["arabic", "Arab"],
]);

/**
 * Says how texts of a locale are marked up.
 *
 * @param locale - as the project names it: `pt_BR`, `sr@latin` and `zh-Hant` are all in use
 * @returns its language tag (BCP 47) and direction; `auto` where the name is no language tag
 * @see https://www.rfc-editor.org/info/bcp47
 * @example
 * writingOf("ar"); // { lang: "ar", dir: "rtl" }
 */
export function writingOf(locale: string): Writing {
  const [name = "", modifier = ""] = locale.replaceAll("_", "-").split("@");
  const script = SCRIPTS.get(modifier.toLowerCase());
  try {
    const tag = new Intl.Locale(name, script === undefined ? {} : { script });
    const isRightToLeft = RIGHT_TO_LEFT.has(tag.maximize().script ?? "");
    return { lang: tag.toString(), dir: isRightToLeft ? "rtl" : "ltr" };
  } catch {
    return { lang: "", dir: "auto" };
  }
}
