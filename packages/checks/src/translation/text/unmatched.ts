import { notAmong, type Worded, worded } from "@dragoman/model";

/** What two lists do not share. */
export interface Unmatched<Item> {
  readonly missing: readonly Item[];
  readonly extra: readonly Item[];
}

/**
 * Compares what a source and its translation have, each as often as it stands there.
 *
 * @param source - of the source
 * @param target - of the translation
 * @param keyOf - what must be equal
 * @returns what only one of both has, in order
 * @example
 * unmatched(["a", "a", "b"], ["a", "c"], String); // { missing: ["a", "b"], extra: ["c"] }
 */
export function unmatched<Item>(
  source: readonly Item[],
  target: readonly Item[],
  keyOf: (item: Item) => string,
): Unmatched<Item> {
  if (source.length === 0 && target.length === 0) return NOTHING;
  return { missing: notAmong(source, target, keyOf), extra: notAmong(target, source, keyOf) };
}

const NOTHING: Unmatched<never> = { missing: [], extra: [] };

/**
 * Drops repetitions of what the other text has: languages differ in how often
 * they say a thing, and what is said again is neither missing nor extra.
 *
 * @param found - what the texts do not share
 * @param source - of the source
 * @param target - of the translation
 * @param keyOf - what must be equal
 * @returns what the other text does not have at all, each once
 * @example
 * withoutRepeated(found, ["a", "a"], ["a"], String).missing; // []
 */
export function withoutRepeated<Item>(
  { missing, extra }: Unmatched<Item>,
  source: readonly Item[],
  target: readonly Item[],
  keyOf: (item: Item) => string,
): Unmatched<Item> {
  if (missing.length === 0 && extra.length === 0) return NOTHING;
  const [there, here] = [new Set(source.map(keyOf)), new Set(target.map(keyOf))];
  return {
    missing: once(missing, keyOf).filter((item) => !here.has(keyOf(item))),
    extra: once(extra, keyOf).filter((item) => !there.has(keyOf(item))),
  };
}

function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/**
 * Puts into words what differs: what is missing and what is extra is taken
 * for changed, in order, where there is as much of both.
 *
 * @param found - what the texts do not share
 * @param nameOf - names a thing: "the link to a.md"
 * @returns messages, of each kind five at most
 * @example
 * differences({ missing: ["a"], extra: ["b"] }, (name) => `:${name}:`)[0]?.message; // ":b: is :a: in the source"
 */
export function differences<Item>(
  { missing, extra }: Unmatched<Item>,
  nameOf: (item: Item) => string | Worded,
): Worded[] {
  const messages =
    missing.length === extra.length
      ? missing.slice(0, MOST_NAMED).map((item, index) => {
          const other = extra[index];
          const here = other === undefined ? "" : nameOf(other);
          return worded("{{here}} is {{there}} in the source", { here, there: nameOf(item) });
        })
      : [
          ...missing
            .slice(0, MOST_NAMED)
            .map((item) => worded("{{what}} is missing", { what: nameOf(item) })),
          ...extra
            .slice(0, MOST_NAMED)
            .map((item) => worded("{{what}} is not in the source", { what: nameOf(item) })),
        ];
  return distinct(messages);
}

/** A text that differs in more has one problem, not dozens. */
export const MOST_NAMED = 5;

/**
 * Leaves out messages that say the same.
 *
 * @param messages - any messages
 * @returns each text once, in order
 * @example
 * distinct([message, message]).length; // 1
 */
export function distinct(messages: readonly Worded[]): Worded[] {
  return [...new Map(messages.map((one) => [one.message, one])).values()];
}
