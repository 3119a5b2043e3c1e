import { canonicalAttributes, type Leaf, type Mark, type Reading } from "@dragoman/inline";
import type { Span } from "@dragoman/model";
import { type Counterpart, counterparts } from "./counterparts.js";
import type { Edit } from "./edit.js";
import { Splices } from "./splices.js";
import { placesOf } from "./standing-words.js";
import type { TargetLanguage } from "./result.js";
import { NO_TERMS, type Terms } from "./terms.js";
import { Tokens } from "./tokens.js";
import { WordPlaces } from "./word-places.js";

/** A source as it was and as it is, and the translation of the old one. */
export type Texts = Readonly<Record<"old" | "next" | "target", Reading>>;

/** The three texts, the edits between two of them, and the splices that carry these over to the third. */
export class Application {
  readonly old: Reading;
  readonly next: Reading;
  readonly target: Reading;
  readonly standing: ReadonlyMap<Mark, Mark>;
  readonly splices: Splices = new Splices();
  readonly terms: Terms;
  /** BCP 47 tag of the target's language. */
  readonly locale: string;
  readonly words: WordPlaces;
  readonly #pairs: ReadonlyMap<Mark, Counterpart>;
  readonly #effects: ReadonlyMap<Mark | Leaf, string>;
  readonly #fates: Map<readonly Mark[], boolean> = new Map<readonly Mark[], boolean>();
  readonly #done: Set<string> = new Set<string>();
  #oldLeaves: Map<string, Leaf[]> | undefined;
  #targetLeaves: Map<string, Leaf[]> | undefined;
  #tokens: Readonly<Record<keyof Texts, Tokens>> | undefined;
  readonly #strings: Map<string, readonly (readonly number[])[]> = new Map<
    string,
    readonly (readonly number[])[]
  >();

  constructor(
    { old, next, target }: Texts,
    edits: readonly Edit[],
    standing: ReadonlyMap<Mark, Mark>,
    { terms = NO_TERMS, locale = "und" }: TargetLanguage,
  ) {
    this.old = old;
    this.next = next;
    this.target = target;
    this.standing = standing;
    this.terms = terms;
    this.locale = locale;
    this.#pairs = counterparts(old, target);
    this.words = new WordPlaces(old, target, this.#pairs, terms);
    this.#effects = this.#effectsOf(edits);
  }

  /** What becomes of each mark and leaf: those that look alike can be told apart only by this. */
  #effectsOf(edits: readonly Edit[]): Map<Mark | Leaf, string> {
    const effects = new Map<Mark | Leaf, string>();
    for (const edit of edits) {
      if (!("old" in edit)) continue;
      const outcome = "next" in edit ? this.#written(edit.next) : "text" in edit ? edit.text : "";
      effects.set(edit.old, `${effects.get(edit.old) ?? ""}${edit.type} ${outcome}\n`);
    }
    return effects;
  }

  #written(next: Mark | Leaf): string {
    return "raw" in next ? next.raw : next.open.text + next.close.text;
  }

  /** The target's mark for a mark of the old source, if it is certain. */
  counterpart(mark: Mark): Mark | undefined {
    const pair = this.#pairs.get(mark);
    return pair && this.#sharesFate(pair.group) ? pair.mark : undefined;
  }

  /** The target's mark for a mark of the old source, if no other of either text looks like it. */
  onlyCounterpart(mark: Mark): Mark | undefined {
    const pair = this.#pairs.get(mark);
    return pair?.group.length === 1 ? pair.mark : undefined;
  }

  #sharesFate(group: readonly Mark[]): boolean {
    const known = this.#fates.get(group);
    if (known !== undefined) return known;
    const [first] = group;
    const effect = first ? this.#effects.get(first) : undefined;
    const shared = group.every((mark) => this.#effects.get(mark) === effect);
    this.#fates.set(group, shared);
    return shared;
  }

  /** Where a string stands in the old source, in the new one and in the target; found once. */
  placesOf(string: string): readonly (readonly number[])[] {
    const known = this.#strings.get(string);
    if (known !== undefined) return known;
    const places = [this.old, this.next, this.target].map(({ text }) => placesOf(string, text));
    this.#strings.set(string, places);
    return places;
  }

  /**
   * Where the token of a leaf stands in the target: everywhere, if it stands
   * there as often as in the source, and in the new source no more.
   *
   * @param old - a leaf of the old source
   * @param next - what it is in the new source
   * @returns the places, and what belongs there now; undefined where it is not certain
   */
  token(old: Leaf, next: Leaf): TokenEdit | undefined {
    this.#tokens ??= {
      old: new Tokens(this.old),
      next: new Tokens(this.next),
      target: new Tokens(this.target),
    };
    const { old: before, next: now, target } = this.#tokens;
    const [from, to] = [before.at(old), now.at(next)];
    if (from === undefined || to === undefined) return undefined;
    const places = target.of(from.text);
    const isCertain =
      places.length === before.of(from.text).length && now.of(from.text).length === 0;
    return { old: from.text, next: to.text, places: isCertain ? places : undefined };
  }

  /**
   * Where a leaf of the old source stands in the target: everywhere, if it
   * stands there as often as in the source and the same becomes of all.
   *
   * @returns the places, none where they were asked for before; undefined where it is not certain
   */
  occurrences(leaf: Leaf): readonly Span[] | undefined {
    const name = nameOf(leaf);
    if (this.#done.has(name)) return [];
    this.#oldLeaves ??= byName(this.old);
    this.#targetLeaves ??= byName(this.target);
    const sources = this.#oldLeaves.get(name) ?? [];
    const targets = this.#targetLeaves.get(name) ?? [];
    const effect = this.#effects.get(leaf);
    const alike = sources.every((other) => this.#effects.get(other) === effect);
    if (!alike || sources.length !== targets.length) return undefined;
    this.#done.add(name);
    return targets;
  }
}

/** What became of a token of the source. */
export interface TokenEdit {
  readonly old: string;
  readonly next: string;
  /** Where the target has it; undefined where that is not certain. */
  readonly places: readonly Span[] | undefined;
}

function byName({ leaves }: Reading): Map<string, Leaf[]> {
  const names = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const name = nameOf(leaf);
    const list = names.get(name);
    if (list) list.push(leaf);
    else names.set(name, [leaf]);
  }
  return names;
}

function nameOf({ kind, raw, key }: Leaf): string {
  if (kind === "word") return raw;
  return kind === "tag" || kind === "attributes" ? `${kind} ${canonicalAttributes(raw)}` : key;
}
