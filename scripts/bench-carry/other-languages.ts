import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assemblePage } from "@dragoman/assemble";
import { isHeader, parseCatalog } from "@dragoman/catalog";
import { InputError } from "@dragoman/model";
import { splitPage } from "@dragoman/segment";
import type { Block } from "./block.js";

/**
 * Gives the edits of a history, forwards and backwards, to the translations that another language
 * has of their texts today: nobody has adjusted anything to these.
 *
 * @param edits - blocks of that history, of any languages
 * @param catalogs - folder of a language's catalogs
 * @returns blocks whose every segment has a translation there that is not its source
 */
export function main(edits: readonly Block[], catalogs: string): Block[] {
  const translations = translationsIn(catalogs);
  const both = edits.flatMap(({ page, old_en, new_en }) => [
    { page, from: old_en, to: new_en },
    { page, from: new_en, to: old_en },
  ]);
  const distinct = new Map(both.map((edit) => [JSON.stringify([edit.from, edit.to]), edit]));
  return [...distinct.values()].flatMap(({ page = "", from, to }): Block[] => {
    const target = translated(from, page, translations);
    return target === undefined ? [] : [{ page, old_en: from, old_tr: target, new_en: to }];
  });
}

/** By msgid; what is fuzzy is nobody's translation. */
function translationsIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const entries = paths
    .filter((path) => path.endsWith(".po"))
    .sort()
    .flatMap((path) => parseCatalog(readFileSync(join(folder, path)), path).entries)
    .filter((entry) => !isHeader(entry) && !entry.fuzzy && (entry.msgstr[0] ?? "") !== "");
  return new Map(entries.map(({ msgid, msgstr: [first = ""] }) => [msgid, first]));
}

function translated(
  text: string,
  path: string,
  translations: ReadonlyMap<string, string>,
): string | undefined {
  try {
    const page = splitPage(text, { path, dialect: "mkdocs" });
    const targets = page.segments.map(({ source }) => translations.get(source) ?? "");
    const isSource = page.segments.every(({ source }, at) => source === targets[at]);
    return isSource || targets.includes("")
      ? undefined
      : assemblePage(page, (_, at) => targets[at]);
  } catch (error) {
    // A block that was cut out of its page may be no page.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
