import type { Catalog } from "../catalog.js";
import { headerFields } from "./header.js";

/**
 * Says in which language a catalog's translations are.
 *
 * @param catalog - any catalog
 * @returns the BCP 47 tag of its `Language` field, a variant (`sr@latin`) left out; undefined where
 *   there is none, or it names no language
 * @example
 * catalogLanguage(catalog); // "pt-BR", for `Language: pt_BR`
 */
export function catalogLanguage(catalog: Catalog): string | undefined {
  const [name = ""] = (headerFields(catalog).get("Language") ?? "").split(/[@.]/u);
  try {
    return Intl.getCanonicalLocales(name.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
