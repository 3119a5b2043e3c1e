import type { Mark, Reading } from "@dragoman/inline";
import type { Span } from "@dragoman/model";
import type { Counterpart } from "./counterparts.js";
import { areDistinctive, marksAround, standInBoth, stretchOf, wordsOf } from "./standing-words.js";
import { TermPlaces } from "./term-places.js";
import type { Terms, Usage } from "./terms.js";
import { isWord } from "./tokens.js";

const NO_USAGE: Usage = { all: 0, meant: 0 };
/** So many texts tell what a word of the target's language means, most of them. */
const FEWEST_TEXTS = 3;
const MOSTLY = 0.5;

/** What makes a longer path, name or address of what it stands beside: `/etc` is no part of `/etc/tide`. */
const JOINING = /[/\\_@%$#{}=]/u;

function joinedBy(text: string, { start, end }: Span): string {
  return [text.charAt(start - 1), text.charAt(end)].filter((sign) => JOINING.test(sign)).join(" ");
}

/**
 * Finds where a translation has some words of its source: as they are, or as
 * the locale translates them. Around the place must stand what stands around
 * the words, and nothing else: a link within a link is none.
 */
export class WordPlaces {
  /** Words of the source whose place in the target a term told, and what they are there. */
  readonly termsUsed: Map<string, string> = new Map<string, string>();
  readonly #old: Reading;
  readonly #target: Reading;
  readonly #pairs: ReadonlyMap<Mark, Counterpart>;
  readonly #terms: Terms;
  #places: TermPlaces | undefined;

  /**
   * @param old - what the translation was made for
   * @param target - the translation
   * @param pairs - the marks of both that are one another's counterparts
   * @param terms - how the locale translates words
   */
  constructor(old: Reading, target: Reading, pairs: ReadonlyMap<Mark, Counterpart>, terms: Terms) {
    this.#old = old;
    this.#target = target;
    this.#pairs = pairs;
    this.#terms = terms;
  }

  /**
   * Where the target has some words of the old source as they are, if it is
   * certain that they are the same words there.
   *
   * @param from - index of the first of their leaves
   * @param to - index after the last
   */
  asTheyStand(from: number, to: number): Span | undefined {
    const [old, target] = [this.#old, this.#target];
    const stretch = stretchOf(old, from, to);
    if (stretch === undefined || !areDistinctive(old, from, to)) return undefined;
    const words = wordsOf(old, from, to);
    const place = standInBoth(words, old, target);
    if (place === undefined || !this.#isWithinSameMarks(stretch, place)) return undefined;
    if (joinedBy(target.text, place) !== joinedBy(old.text, stretch)) return undefined;
    // `comment` is an English word and a French one.
    const { all, meant } = isWord(words)
      ? this.#terms.usageOf(words.toLowerCase(), words)
      : NO_USAGE;
    return all >= FEWEST_TEXTS && meant < MOSTLY * all ? undefined : place;
  }

  /** Where the target has some words of the old source, as the locale translates them elsewhere; if it is certain. */
  byTerm(words: Span): Span | undefined {
    this.#places ??= new TermPlaces(this.#old, this.#target, this.#terms);
    const place = this.#places.of(words);
    if (place === undefined || !this.#isWithinSameMarks(words, place)) return undefined;
    const [source, target] = [this.#old.text, this.#target.text];
    this.termsUsed.set(source.slice(words.start, words.end), target.slice(place.start, place.end));
    return place;
  }

  /** Whether a place of the target has around it what its words have around them in the source, and nothing else. */
  #isWithinSameMarks(words: Span, place: Span): boolean {
    const [sources, targets] = [marksAround(this.#old, words), marksAround(this.#target, place)];
    const same = sources.map((mark) => this.#pairs.get(mark));
    return (
      sources.length === targets.length &&
      same.every((pair) => pair?.group.length === 1 && targets.includes(pair.mark))
    );
  }
}
