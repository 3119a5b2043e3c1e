import { canonicalAttributes, type Mark } from "@dragoman/inline";
import { grouped } from "@dragoman/model";
import type { ReadText } from "./attributes.js";

/** The mark of a target that renders a mark of its source. */
export interface Counterpart {
  readonly mark: Mark;
  /** Marks of the source that look alike: one of them is meant, it is not certain which. Alone where it is certain. */
  readonly group: readonly Mark[];
}

/**
 * Finds the target's mark for each mark of the source where there is no doubt:
 * links by URL, tags by attributes, emphasis by its words or its number; and
 * the only one that is left on either side.
 *
 * @returns a map without the marks in doubt
 * @example
 * const [source, target] = [read("A **black** cat"), read("Un gatto **nero**")];
 * counterparts(source, target).get(source.marks[0])?.mark === target.marks[0]; // true
 */
export function counterparts(source: ReadText, target: ReadText): Map<Mark, Counterpart> {
  const found = new Map<Mark, Counterpart>();
  const taken = new Set<Mark>();
  const pair = (from: readonly Mark[], to: readonly Mark[], certain: boolean): void => {
    for (const [index, mark] of from.entries()) {
      const other = to[index];
      if (!other) continue;
      found.set(mark, { mark: other, group: certain ? [mark] : from });
      taken.add(other);
    }
  };
  for (const key of [withText, identity, kindOf]) {
    const open = source.marks.filter((mark) => !found.has(mark));
    const free = target.marks.filter((mark) => !taken.has(mark));
    const sources = grouped(open, (mark) => key(mark, source));
    const targets = grouped(free, (mark) => key(mark, target));
    for (const [name, from] of sources) {
      const to = targets.get(name) ?? [];
      if (from.length !== to.length) continue;
      // Of links that are no longer told apart by their URLs, only a single one is certain.
      if (key === kindOf && from.length > 1 && from.some(({ resource }) => resource)) continue;
      pair(from, to, from.length === 1);
    }
  }
  return found;
}

type Key = (mark: Mark, reading: ReadText) => string;

const LONGEST_TEXT = 500;

const withText: Key = (mark, reading) =>
  `${identity(mark, reading)}\n${reading.text.slice(mark.open.end, Math.min(mark.close.start, mark.open.end + LONGEST_TEXT))}`;

function identity(mark: Mark, { attributes }: ReadText): string {
  const { kind, resource, open } = mark;
  const detail =
    kind === "html"
      ? canonicalAttributes(open.text, attributes)
      : (resource?.url?.text ?? `[${resource?.label?.text ?? ""}`);
  return `${kind} ${detail}`;
}

function kindOf({ kind, open }: Mark): string {
  return kind === "html" ? (/^<[\w:-]+/.exec(open.text)?.[0].toLowerCase() ?? kind) : kind;
}
