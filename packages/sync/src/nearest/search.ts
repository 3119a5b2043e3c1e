import { type Candidate, Candidates } from "./candidates.js";
import type { FeatureIndex, Sharing } from "./feature-index.js";
import { Matching } from "./matching.js";
import type { Anchor } from "./message.js";
import type { OldText } from "./old-text.js";
import { OldPages } from "./old-pages.js";
import { Positions } from "./positions.js";

/** A text that has less than this of another one may have left a sentence of it to others. */
const MOSTLY_THERE = 0.9;

/** What a search works on: the messages, what is paired, and who is like whom. */
export class Search {
  readonly matching: Matching;
  readonly texts: readonly OldText[];
  /** Wanted messages that no old one equals, in canonical order; some are paired by now. */
  readonly open: readonly number[];
  readonly candidates: Candidates;
  readonly #anchors: readonly Anchor[];
  readonly #pages: OldPages;
  readonly #oldTexts: ReadonlyMap<string, number>;
  /** By wanted message: the number of its text. */
  readonly #wantedTexts: Map<number, number> = new Map<number, number>();
  /** By wanted text: what is like it. */
  readonly #like: Map<number, readonly Candidate[]> = new Map<number, readonly Candidate[]>();
  /** By wanted text: what may be like it, where that is not compared yet. */
  readonly #around: Map<number, ReadonlySet<number>> = new Map<number, ReadonlySet<number>>();
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
    this.#oldTexts = new Map(this.texts.map((text, number) => [text.msgid, number]));
    const msgids = new Map<string, number>();
    for (const message of open) {
      const msgid = matching.wanted[message]?.msgid ?? "";
      const number = msgids.get(msgid) ?? msgids.size;
      msgids.set(msgid, number);
      this.#wantedTexts.set(message, number);
    }
    this.candidates = new Candidates(
      [...msgids.keys()],
      this.texts.map((text) => text.msgid),
    );
    this.#pages = new OldPages(matching.available, this.#oldTexts);
    this.#positions = new Positions([...anchors, ...matching.anchors()]);
  }

  /** Places, judged by what is paired so far. */
  get positions(): Positions {
    return this.#positions;
  }

  /** The number of a wanted message's text. */
  wantedText(message: number): number {
    return this.#wantedTexts.get(message) ?? -1;
  }

  /** The number of an old message's text. */
  oldText(message: number): number {
    return this.#oldTexts.get(this.matching.available[message]?.msgid ?? "") ?? -1;
  }

  /** Old texts that are like a wanted message's, the most alike first; found once. */
  like(message: number): readonly Candidate[] {
    const text = this.wantedText(message);
    const known = this.#like.get(text);
    if (known !== undefined) return known;
    const around = this.#around.get(text) ?? this.#lookAround(message, this.#sharing(text));
    const found = this.candidates.find(text, around, this.#isUsable);
    this.#like.set(text, found);
    return found;
  }

  /**
   * Likewise, but that one alone that leaves no doubt, where there is one; and
   * of a long text none that is less alike.
   *
   * @param least - of a likeness's value
   */
  clearest(message: number, least: number): readonly Candidate[] {
    const text = this.wantedText(message);
    const known = this.#like.get(text);
    if (known !== undefined) return known;
    const sharing = this.#sharing(text);
    const clear = this.candidates.clearOf(text, sharing);
    if (clear !== undefined) return [clear];
    const around = this.#lookAround(message, sharing);
    this.#around.set(text, around);
    return this.candidates.findAlike(text, around, least) ?? this.like(message);
  }

  /** An index of the old texts that no one has by now. */
  indexOfLeft(): FeatureIndex {
    return this.candidates.indexOf((old) => this.texts[old]?.usable === true);
  }

  /** Old texts that stood where a wanted message stands, the most alike first. */
  inPlace(message: number): readonly Candidate[] {
    const places = this.matching.wanted[message]?.places ?? [];
    const expected = this.#pages.expected(places, this.#positions);
    return this.candidates.compareWith(this.wantedText(message), expected, this.#isUsable);
  }

  /** Remembers which old texts may have words that the message they are paired with has not. */
  noteRemainders(): void {
    for (const { wanted, available, words } of this.matching.pairings) {
      const old = this.oldText(available[0] ?? -1);
      const length = this.candidates.wanted(this.wantedText(wanted))?.words.length ?? Infinity;
      const isShorter = (this.candidates.old(old)?.words.length ?? 0) > length;
      if (isShorter || words < MOSTLY_THERE) this.#split.add(old);
    }
  }

  /** Takes what is paired by now for neighbours. */
  settle(): void {
    this.#positions = new Positions([...this.#anchors, ...this.matching.anchors()]);
  }

  /** Forgets what was found for messages that got nothing because others took it: they look again. */
  refresh(): void {
    for (const message of this.open) {
      if (this.matching.of(message) !== undefined) continue;
      const text = this.wantedText(message);
      const found = this.#like.get(text) ?? [];
      const gone = found.filter(({ old }) => this.texts[old]?.usable !== true).length;
      if (found.length === 0 || gone * 2 < found.length) continue;
      this.#like.delete(text);
      this.#around.delete(text);
    }
  }

  /** A text that is taken may still have been split: what is left of it is looked for. */
  readonly #isUsable = (old: number): boolean =>
    this.texts[old]?.usable === true || this.#split.has(old);

  #sharing(text: number): Sharing {
    return this.candidates.sharing(text, this.#isUsable);
  }

  /** What stood about there, and what shares words. */
  #lookAround(message: number, { texts }: Sharing): Set<number> {
    const places = this.matching.wanted[message]?.places ?? [];
    const around = new Set<number>();
    for (const old of this.#pages.around(places, this.#positions))
      if (this.#isUsable(old)) around.add(old);
    for (const old of texts) around.add(old);
    return around;
  }
}
