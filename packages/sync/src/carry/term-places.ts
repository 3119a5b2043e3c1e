import type { Reading } from "@dragoman/inline";
import type { Span } from "@dragoman/model";
import type { Term, Terms } from "./terms.js";
import { standings } from "./standing-words.js";
import { isOneWord, isTelling, isWhole } from "./whole-words.js";

/** Longer phrases are not looked for beside a term. In words and signs. */
const MOST_WORDS = 6;
/** A single word that is translated in more ways is no term: `must`. */
const MOST_WAYS = 2;
/** A word has several meanings, in either language: so many texts must have it with this one, and most that have it. */
const LEAST_TEXTS = 3;
const MOSTLY = 0.6;
/** A text with more is no sentence: in it a term says little, and there is much to look at. */
const MOST_LEAVES = 300;
const MOST_MARKS = 100;
/** Likewise, in UTF-16 units. */
const LONGEST = 4000;

/** Where a term was found, and as which of its translations. */
interface TermPlace extends Span {
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
 * places.of({ start: 6, end: 19 }); // { start: 7, end: 24, … }
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
   * that the source says is known to be translated alike. Of a single word the
   * locale's texts may show another meaning: it must be what they use it for.
   * `scripts/bench-carry/added-marks.mjs` counts how often that is right.
   *
   * @param words - where they stand in the source
   * @returns the place in the target; undefined where it is not certain
   */
  of(words: Span): Span | undefined {
    const [source, target] = [this.#source, this.#target];
    if (source === undefined || target === undefined) return undefined;
    const phrase = source.text.slice(words.start, words.end);
    if (standings(phrase, source).length !== 1 || !isWhole(source.text, words)) return undefined;
    const term = this.#terms.termOf(phrase);
    if (term === undefined) return undefined;
    const place = placeOf(term, target);
    if (place === undefined || !isWhole(target.text, place)) return undefined;
    if (!term.isGiven && !this.#isTerm(phrase, term, place.translation)) return undefined;
    const isShared = this.#knownPhrases(source).some(
      ({ start, end, translations }) =>
        (end <= words.start || start >= words.end) &&
        translations.some((translation) => translation.includes(place.translation)),
    );
    return isShared ? undefined : place;
  }

  #isTerm(phrase: string, { translations }: Term, translation: string): boolean {
    if (!isTelling(phrase)) return false;
    const ways = 1 + translations.filter((one) => !one.includes(translation)).length;
    if (isOneWord(phrase) && ways > MOST_WAYS) return false;
    if (!isOneWord(phrase) && !isOneWord(translation)) return true;
    const { all, meant } = this.#terms.usageOf(translation, phrase);
    return meant >= LEAST_TEXTS && meant >= MOSTLY * all;
  }

  /** All that the source says and the locale has translated somewhere; found once. */
  #knownPhrases({ text, leaves }: Reading): readonly KnownPhrase[] {
    if (this.#known !== undefined) return this.#known;
    const known: KnownPhrase[] = [];
    for (const [from, { start }] of leaves.entries()) {
      for (const { end } of leaves.slice(from, from + MOST_WORDS)) {
        const translations = this.#terms.termOf(text.slice(start, end))?.translations;
        if (translations !== undefined) known.push({ start, end, translations });
      }
    }
    return (this.#known = known);
  }
}

/** The one place of any of the translations. */
function placeOf({ translations, isGiven }: Term, target: Reading): TermPlace | undefined {
  let place: TermPlace | undefined;
  for (const translation of translations) {
    if (!isGiven && !isTelling(translation)) continue;
    const [found, second] = standings(translation, target);
    if (second !== undefined) return undefined;
    if (found === undefined) continue;
    const better = place === undefined ? found : betterOf(place, found);
    if (better === undefined) return undefined;
    if (better === found) place = { ...found, translation };
  }
  return place;
}

/** Of two that overlap: without the article that one of them begins with, but to the end. */
function betterOf(one: Span, other: Span): Span | undefined {
  if (one.end === other.end) return one.start > other.start ? one : other;
  if (one.start === other.start) return one.end > other.end ? one : other;
  return undefined;
}

/** In lower case; undefined where letters are then as many others, and offsets not the same. */
function lowered(reading: Reading): Reading | undefined {
  const { leaves, marks } = reading;
  const isShort = reading.text.length <= LONGEST && leaves.length <= MOST_LEAVES;
  if (!isShort || marks.length > MOST_MARKS) return undefined;
  const text = reading.text.toLowerCase();
  return text.length === reading.text.length ? { ...reading, text } : undefined;
}
