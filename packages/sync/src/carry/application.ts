import { canonicalAttributes, type Leaf, type Mark, type Reading } from "@dragoman/inline";
import type { Span } from "@dragoman/model";
import { type Counterpart, counterparts } from "./counterparts.js";
import type { Edit } from "./edit.js";
import { Splices } from "./splices.js";
import { placesOf } from "./standing-words.js";
import { TermPlaces } from "./term-places.js";
import type { TargetLanguage } from "./result.js";
import { NO_TERMS, type Terms } from "./terms.js";

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
  /** Words of the source whose place in the target a term told, and what they are there. */
  readonly termsUsed: Map<string, string> = new Map<string, string>();
  private readonly pairs: ReadonlyMap<Mark, Counterpart>;
  private readonly effects: ReadonlyMap<Mark | Leaf, string>;
  private readonly fates = new Map<readonly Mark[], boolean>();
  private readonly done = new Set<string>();
  private oldLeaves: Map<string, Leaf[]> | undefined;
  private targetLeaves: Map<string, Leaf[]> | undefined;
  private places: TermPlaces | undefined;
  private readonly strings = new Map<string, readonly (readonly number[])[]>();

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
    this.pairs = counterparts(old, target);
    this.effects = this.effectsOf(edits);
  }

  /** What becomes of each mark and leaf: those that look alike can be told apart only by this. */
  private effectsOf(edits: readonly Edit[]): Map<Mark | Leaf, string> {
    const effects = new Map<Mark | Leaf, string>();
    for (const edit of edits) {
      if (!("old" in edit)) continue;
      const outcome = "next" in edit ? this.written(edit.next) : "text" in edit ? edit.text : "";
      effects.set(edit.old, `${effects.get(edit.old) ?? ""}${edit.type} ${outcome}\n`);
    }
    return effects;
  }

  private written(next: Mark | Leaf): string {
    return "raw" in next ? next.raw : next.open.text + next.close.text;
  }

  /** The target's mark for a mark of the old source, if it is certain. */
  counterpart(mark: Mark): Mark | undefined {
    const pair = this.pairs.get(mark);
    return pair && this.sharesFate(pair.group) ? pair.mark : undefined;
  }

  private sharesFate(group: readonly Mark[]): boolean {
    const known = this.fates.get(group);
    if (known !== undefined) return known;
    const [first] = group;
    const effect = first ? this.effects.get(first) : undefined;
    const shared = group.every((mark) => this.effects.get(mark) === effect);
    this.fates.set(group, shared);
    return shared;
  }

  /** Where the target has some words of the old source, as the locale translates them elsewhere; if it is certain. */
  termPlace(words: Span): Span | undefined {
    this.places ??= new TermPlaces(this.old, this.target, this.terms);
    const place = this.places.of(words);
    if (place === undefined || !this.isWithinSameMarks(words, place)) return undefined;
    const [source, target] = [this.old.text, this.target.text];
    this.termsUsed.set(source.slice(words.start, words.end), target.slice(place.start, place.end));
    return place;
  }

  /** Whether a place of the target has around it what its words have around them in the source, and nothing else. */
  private isWithinSameMarks(words: Span, place: Span): boolean {
    const [sources, targets] = [around(this.old, words), around(this.target, place)];
    const same = sources.map((mark) => this.pairs.get(mark));
    return (
      sources.length === targets.length &&
      same.every((pair) => pair?.group.length === 1 && targets.includes(pair.mark))
    );
  }

  /** Where a string stands in the old source, in the new one and in the target; found once. */
  placesOf(string: string): readonly (readonly number[])[] {
    const known = this.strings.get(string);
    if (known !== undefined) return known;
    const places = [this.old, this.next, this.target].map(({ text }) => placesOf(string, text));
    this.strings.set(string, places);
    return places;
  }

  /**
   * Where a leaf of the old source stands in the target: everywhere, if it
   * stands there as often as in the source and the same becomes of all.
   *
   * @returns the places, none where they were asked for before; undefined where it is not certain
   */
  occurrences(leaf: Leaf): readonly Span[] | undefined {
    const name = nameOf(leaf);
    if (this.done.has(name)) return [];
    this.oldLeaves ??= byName(this.old);
    this.targetLeaves ??= byName(this.target);
    const sources = this.oldLeaves.get(name) ?? [];
    const targets = this.targetLeaves.get(name) ?? [];
    const effect = this.effects.get(leaf);
    const alike = sources.every((other) => this.effects.get(other) === effect);
    if (!alike || sources.length !== targets.length) return undefined;
    this.done.add(name);
    return targets;
  }
}

/** The marks that stand around a stretch. */
function around({ marks }: Reading, { start, end }: Span): readonly Mark[] {
  return marks.filter(({ open, close }) => open.end <= start && end <= close.start);
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
