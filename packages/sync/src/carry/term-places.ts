import type { Reading } from "@dragoman/inline";
import type { Span } from "@dragoman/model";
import type { Terms } from "./terms.js";
import { standings } from "./standing-words.js";
import { isTelling, isWhole } from "./whole-words.js";

/** Longer phrases are no terms. In words and signs. */
const MOST_WORDS = 8;
/** A single word that is translated in more ways is no term: `must`. */
const MOST_WAYS = 2;
/** A text that is longer is no sentence: in it a term says little, and there is much to look at. In words and signs. */
const LONGEST = 500;

/** Where a term was found, and what it is in the target. */
export interface TermPlace extends Span {
  readonly translation: string;
}

/** A phrase of the source that the locale is known to have translated. */
interface KnownPhrase extends Span {
  readonly translations: readonly string[];
}

/**
 * Finds where a translation has some words of its source, by how the locale
 * translates them elsewhere.
 *
 * @example
 * const places = new TermPlaces(read("Use a search engine"), read("Usa un motore di ricerca"), terms);
 * places.of({ start: 6, end: 19 }); // { start: 7, end: 24, translation: "motore di ricerca" }
 */
export class TermPlaces {
  /** In lower case; undefined where there is nothing to look at. */
  readonly #source: Reading | undefined;
  readonly #target: Reading | undefined;
  readonly #terms: Terms;
  #known: readonly KnownPhrase[] | undefined;

  /**
   * @param source - what the translation was made for
   * @param target - the translation
   * @param terms - how the locale translates words
   */
  constructor(source: Reading, target: Reading, terms: Terms) {
    this.#source = lowered(source);
    this.#target = lowered(target);
    this.#terms = terms;
  }

  /**
   * Looks for the place of some words. It is certain where they stand once in
   * the source, one of their translations once in the target, and nothing else
   * that the source says is known to be translated alike.
   * `scripts/bench-carry/added-marks.mjs` counts how often that is right.
   *
   * @param words - where they stand in the source
   * @returns the place in the target; undefined where it is not certain
   */
  of(words: Span): TermPlace | undefined {
    const [source, target] = [this.#source, this.#target];
    if (source === undefined || target === undefined) return undefined;
    const phrase = source.text.slice(words.start, words.end);
    if (!isTelling(phrase) || standings(phrase, source).length !== 1) return undefined;
    const translations = this.#terms.translationsOf(phrase);
    const place = placeOf(translations, target);
    if (place === undefined || !isWhole(target.text, place)) return undefined;
    const ways = 1 + translations.filter((one) => !one.includes(place.translation)).length;
    if (!/\s/.test(phrase) && ways > MOST_WAYS) return undefined;
    const isShared = this.#knownPhrases(source).some(
      ({ start, end, translations }) =>
        (end <= words.start || start >= words.end) &&
        translations.some((translation) => translation.includes(place.translation)),
    );
    return isShared ? undefined : place;
  }

  /** All that the source says and the locale has translated somewhere; found once. */
  #knownPhrases({ text, leaves }: Reading): readonly KnownPhrase[] {
    if (this.#known !== undefined) return this.#known;
    const known: KnownPhrase[] = [];
    for (const [from, { start }] of leaves.entries()) {
      for (const { end } of leaves.slice(from, from + MOST_WORDS)) {
        const translations = this.#terms.translationsOf(text.slice(start, end));
        if (translations.length > 0) known.push({ start, end, translations });
      }
    }
    return (this.#known = known);
  }
}

/** The one place of any of the translations; of those that hold one another the shortest: the longer one has an article. */
function placeOf(translations: readonly string[], target: Reading): TermPlace | undefined {
  let place: TermPlace | undefined;
  for (const translation of translations.filter(isTelling)) {
    const [found, second] = standings(translation, target);
    if (second !== undefined) return undefined;
    if (found === undefined || (place && isInside(place, found))) continue;
    if (place && !isInside(found, place)) return undefined;
    place = { ...found, translation };
  }
  return place;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** In lower case; undefined where letters are then as many others, and offsets not the same. */
function lowered(reading: Reading): Reading | undefined {
  const text = reading.text.toLowerCase();
  const fits = text.length === reading.text.length && reading.leaves.length <= LONGEST;
  return fits ? { ...reading, text } : undefined;
}
