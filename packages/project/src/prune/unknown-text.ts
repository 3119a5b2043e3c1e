import type { Catalog } from "@dragoman/catalog";
import { lineStarts, type Page, type Position, positionAt } from "@dragoman/model";
import { ownTexts } from "../build/own-texts.js";
import { skeletonWords, wordsOf } from "../build/skeleton-words.js";

/** What a localised page may have its texts from. */
interface Origins {
  /** Versions of its source page. */
  readonly sources: readonly Page[];
  readonly catalogs: readonly Catalog[];
}

/** A text of a localised page that comes from nowhere but its author. */
export interface UnknownText {
  readonly position: Position;
  readonly text: string;
}

/**
 * Finds what nobody but the author of a localised page has: a text that no catalog and no version
 * of its source has, or, of what is not translated, a word that no such version has.
 *
 * @param there - the localised page
 * @param origins - what it may have been built from
 * @returns the first such text; undefined where there is none, so that a build can have written the page
 * @example
 * unknownText(italian, { sources: [english], catalogs })?.position.line; // 12
 */
export function unknownText(there: Page, { sources, catalogs }: Origins): UnknownText | undefined {
  const [own] = ownTexts(there, sources, catalogs);
  if (own !== undefined) return { position: own.position, text: own.source };
  return unknownWord(there, new Set(sources.flatMap(({ text }) => wordsOf(text))));
}

/** Looks at the skeleton: code, comments, addresses. */
function unknownWord(page: Page, known: ReadonlySet<string>): UnknownText | undefined {
  for (const { word, start } of skeletonWords(page)) {
    if (known.has(word)) continue;
    const { text } = page;
    const position = positionAt(lineStarts(text), start, text.startsWith("\uFEFF") ? 1 : 0);
    return { position, text: word };
  }
  return undefined;
}
