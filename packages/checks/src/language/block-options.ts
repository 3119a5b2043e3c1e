import type { Identifier } from "./identifier.js";
import type { BlockOptions } from "./judge-blocks.js";
import { languageOfLocale } from "./locale-language.js";

/**
 * Makes what blocks of a locale are judged with.
 *
 * @param locale - the target locale, in any spelling
 * @param identifier - the identifier
 * @param source - the source locale, where it is known
 * @returns undefined where the locale names no language that the identifier knows: then its
 *   language cannot be judged
 * @example
 * blockOptions("pt-BR", identifier, "en")?.own.language; // "pt"
 */
export function blockOptions(
  locale: string,
  identifier: Identifier,
  source?: string,
): BlockOptions | undefined {
  const own = languageOfLocale(locale);
  if (own === undefined || !identifier.languages.has(own.language)) return undefined;
  const usual = languageOfLocale(own.language);
  // Serbian in Latin letters is another thing to the identifier than Serbian in Cyrillic.
  if (usual?.script !== own.script && own.language !== "zh") return undefined;
  return {
    identifier,
    own,
    source: source === undefined ? undefined : languageOfLocale(source)?.language,
  };
}
