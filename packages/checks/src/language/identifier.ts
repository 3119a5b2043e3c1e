import { remembering } from "@dragoman/model";

/** Tells how much a text is like each language. */
export interface Identifier {
  /** ISO 639 codes of the languages that it knows. */
  readonly languages: ReadonlySet<string>;
  /**
   * How much a text is like each language, on average over its n-grams: a
   * difference times the number of n-grams is evidence. Languages that share
   * no n-gram with the text are left out.
   */
  readonly likeness: (text: string) => ReadonlyMap<string, number>;
}

/** eld turns an average x into x / (x + 25). */
const SCALE = 25;

/**
 * Loads the identifier: Nito-ELD, with n-grams of 60 languages
 * (https://github.com/nitotm/efficient-language-detector-js). They are 1 MB,
 * so nothing loads them before they are needed. Of its databases the smallest
 * is taken: the larger ones are no better on sentences of five words or more.
 *
 * @returns the identifier
 * @example
 * (await loadIdentifier()).likeness("Low water at noon.").get("en");
 */
export async function loadIdentifier(): Promise<Identifier> {
  const { eld } = await import("eld/extrasmall");
  return {
    languages: new Set(Object.values(eld.info().Languages)),
    likeness: (text) =>
      new Map(
        Object.entries(eld.detect(text).getScores()).map(([language, score]) => [
          language,
          (SCALE * score) / (1 - score),
        ]),
      ),
  };
}

/**
 * Makes an identifier that remembers what it was asked last: where a page is
 * judged beside its source, most texts come several times.
 *
 * @param identifier - the identifier
 * @returns one that gives the same; what it keeps does not grow with the number of pages
 * @example
 * const identifier = withMemory(await loadIdentifier());
 */
export function withMemory({ languages, likeness }: Identifier): Identifier {
  return { languages, likeness: remembering(likeness) };
}
