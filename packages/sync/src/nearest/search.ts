import { Candidates } from "./candidates.js";
import type { Candidate } from "./compare-old.js";
import type { FeatureIndex } from "./feature-index.js";
import { FoundTexts } from "./found-texts.js";
import type { ComparedText } from "./likeness.js";
import { Matching } from "./matching.js";
import type { Anchor, Place } from "./message.js";
import { OldPages } from "./old-pages.js";
import type { OldText } from "./old-text.js";
import { type Closeness, Positions } from "./positions.js";
import { SearchedTexts } from "./searched-texts.js";

/** A text that has less than this of another one may have left a sentence of it to others. */
const MOSTLY_THERE = 0.9;

/** What a search works on: the messages, what is paired, and who is like whom. */
export class Search {
  readonly matching: Matching;
  /** Old texts to search; told by their numbers. */
  readonly texts: readonly OldText[];
  /** Wanted messages that no old one equals, in canonical order; some are paired by now. */
  readonly open: readonly number[];
  /** The texts of both, in words. */
  readonly words: SearchedTexts;
  readonly #anchors: readonly Anchor[];
  readonly #candidates: Candidates;
  readonly #found: FoundTexts;
  readonly #pages: OldPages;
  /** Old texts that were taken in their place by one that may not have all of it. */
  readonly #split: Set<number> = new Set<number>();
  #positions: Positions;

  /**
   * @param open - wanted messages that no old one equals, in canonical order
   * @param texts - old texts to search
   * @param anchors - what was paired from the beginning
   */
  constructor(
    matching: Matching,
    open: readonly number[],
    texts: readonly OldText[],
    anchors: readonly Anchor[],
  ) {
    this.matching = matching;
    this.texts = texts;
    this.open = open;
    this.#anchors = anchors;
    this.words = new SearchedTexts(
      open.map((message) => matching.wanted[message]?.msgid ?? ""),
      texts.map(({ msgid }) => msgid),
    );
    this.#candidates = new Candidates(this.words);
    this.#found = new FoundTexts(this.#candidates, this.#isUsable);
    this.#pages = new OldPages(matching.available, this.words.oldNumbers);
    this.#positions = new Positions([...anchors, ...matching.anchors()]);
  }

  /** Old texts that are like a wanted message's, the most alike first; found once. */
  like(message: number): readonly Candidate[] {
    return this.#found.like(this.#wantedText(message), () => this.#nearBy(message));
  }

  /**
   * Likewise, but that one alone that leaves no doubt, where there is one; and
   * of a long text none whose length tells that it is less alike.
   *
   * @param least - of a likeness's value
   */
  clearest(message: number, least: number): readonly Candidate[] {
    return this.#found.clearest(this.#wantedText(message), least, () => this.#nearBy(message));
  }

  /** Old texts that stood where a wanted message stands, the most alike first. */
  inPlace(message: number): readonly Candidate[] {
    const expected = this.#pages.expected(this.#placesOf(message), this.#positions);
    return this.#candidates.compareWith(this.#wantedText(message), expected, this.#isUsable);
  }

  /** An index of the old texts that no one has by now. */
  indexOfLeft(): FeatureIndex {
    return this.words.wordIndex(this.#isLeft);
  }

  /** A wanted message's text, in words; undefined for one that an old one equals. */
  wantedWords(message: number): ComparedText | undefined {
    return this.words.wanted(this.#wantedText(message));
  }

  /** An old message's text, in words. */
  oldWords(message: number): ComparedText | undefined {
    return this.words.old(this.#oldText(message));
  }

  /** Places, judged by what is paired so far. */
  get positions(): Positions {
    return this.#positions;
  }

  /** How near an old message stood to where a wanted one stands. */
  closeness(wanted: number, available: number): Closeness {
    const old = this.matching.available[available]?.places ?? [];
    return this.#positions.closeness(this.#placesOf(wanted), old);
  }

  /** Remembers which old texts may have words that the message they are paired with has not. */
  noteRemainders(): void {
    for (const { wanted, available, words } of this.matching.pairings) {
      const old = this.#oldText(available[0] ?? -1);
      const length = this.wantedWords(wanted)?.words.length ?? Infinity;
      const isShorter = (this.words.old(old)?.words.length ?? 0) > length;
      if (isShorter || words < MOSTLY_THERE) this.#split.add(old);
    }
  }

  /** Takes what is paired by now for neighbours. */
  settle(): void {
    this.#positions = new Positions([...this.#anchors, ...this.matching.anchors()]);
  }

  /** Forgets what was found for messages that got nothing because others took it: they look again. */
  refresh(): void {
    for (const message of this.open)
      if (this.matching.of(message) === undefined)
        this.#found.refresh(this.#wantedText(message), this.#isLeft);
  }

  readonly #isLeft = (old: number): boolean => this.texts[old]?.usable === true;

  /** A text that is taken may still have been split: what is left of it is looked for. */
  readonly #isUsable = (old: number): boolean => this.#isLeft(old) || this.#split.has(old);

  #nearBy(message: number): Set<number> {
    return this.#pages.around(this.#placesOf(message), this.#positions);
  }

  #placesOf(wanted: number): readonly Place[] {
    return this.matching.wanted[wanted]?.places ?? [];
  }

  #wantedText(message: number): number {
    return this.words.wantedNumbers.get(this.matching.wanted[message]?.msgid ?? "") ?? -1;
  }

  #oldText(message: number): number {
    return this.words.oldNumbers.get(this.matching.available[message]?.msgid ?? "") ?? -1;
  }
}
