import type { Mark, Reading } from "@dragoman/inline";
import { counterparts } from "./counterparts.js";
import type { Edit } from "./edit.js";
import { Effects } from "./effects.js";
import { LeafPlaces } from "./leaf-places.js";
import { MarkPlaces } from "./mark-places.js";
import type { TargetLanguage } from "./result.js";
import { Splices } from "./splices.js";
import { placesOf } from "./standing-words.js";
import { NO_TERMS, type Terms } from "./terms.js";
import type { Texts } from "./texts.js";
import { TokenPlaces } from "./token-places.js";
import { WordPlaces } from "./word-places.js";

/**
 * The three texts, the splices that carry the edits between two of them over to the third, and
 * where in it the source's marks, leaves, tokens and words stand.
 */
export class Application {
  readonly old: Reading;
  readonly next: Reading;
  readonly target: Reading;
  /** Which attributes of components are texts. */
  readonly attributes: ReadonlySet<string> | undefined;
  /** Marks of the old source that still stand, and what they are now. */
  readonly standing: ReadonlyMap<Mark, Mark>;
  readonly splices: Splices = new Splices();
  readonly terms: Terms;
  /** BCP 47 tag of the target's language. */
  readonly locale: string;
  readonly marks: MarkPlaces;
  readonly leaves: LeafPlaces;
  readonly tokens: TokenPlaces;
  readonly words: WordPlaces;
  readonly #strings: Map<string, StringPlaces> = new Map<string, StringPlaces>();

  constructor(
    texts: Texts,
    edits: readonly Edit[],
    standing: ReadonlyMap<Mark, Mark>,
    { terms = NO_TERMS, locale = "und" }: TargetLanguage,
  ) {
    const { old, next, target } = texts;
    this.old = old;
    this.next = next;
    this.target = target;
    this.attributes = old.attributes;
    this.standing = standing;
    this.terms = terms;
    this.locale = locale;
    const pairs = counterparts(old, target);
    const effects = new Effects(edits);
    this.marks = new MarkPlaces(pairs, effects);
    this.leaves = new LeafPlaces(old, target, effects);
    this.tokens = new TokenPlaces(texts);
    this.words = new WordPlaces(old, target, pairs, terms);
  }

  /** Where a string stands in each of the texts; found once. */
  placesOf(string: string): StringPlaces {
    const places = this.#strings.get(string) ?? {
      old: placesOf(string, this.old.text),
      next: placesOf(string, this.next.text),
      target: placesOf(string, this.target.text),
    };
    this.#strings.set(string, places);
    return places;
  }
}

/** Offsets of a string in each of the texts. */
type StringPlaces = Readonly<Record<keyof Texts, readonly number[]>>;
