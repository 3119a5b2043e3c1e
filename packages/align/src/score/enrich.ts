import type { Unit } from "../evidence/evidence.js";
import type { Mark } from "../evidence/mark.js";
import type { Lexicon } from "./lexicon.js";
import type { Comparison } from "./scorer.js";
import { firstLearnt, type Weigh, weigher } from "./weigh.js";
import type { Side, Weighed } from "./weigh-unit.js";

/**
 * Adds what was learnt to two pages that are ready to be compared. Only that
 * is weighed anew: each kind of mark is weighed by itself.
 *
 * @param comparison - the two pages
 * @param lexicon - marks that were learnt from a first alignment of them
 * @returns the same, with more evidence
 * @example
 * enriched(comparison, lexiconOf(source, target, pairs));
 */
export function enriched(comparison: Comparison, lexicon: Lexicon): Comparison {
  const weigh = weigher(
    onlyWith(comparison.source, lexicon.source),
    onlyWith(comparison.target, lexicon.target),
    firstLearnt,
  );
  const [source, target] = [
    adding(weigh, lexicon.source, "source"),
    adding(weigh, lexicon.target, "target"),
  ];
  return {
    ...comparison,
    source: comparison.source.map((unit, index) => source(unit, index, index)),
    target: comparison.target.map((unit, index) => target(unit, index, index)),
    joinedSource: comparison.joinedSource.map(
      (unit, index) => unit && source(unit, index, index + 1),
    ),
    joinedTarget: comparison.joinedTarget.map(
      (unit, index) => unit && target(unit, index, index + 1),
    ),
  };
}

function onlyWith(units: readonly Weighed[], marks: Lexicon[Side]): Unit[] {
  return units.map(({ unit }, index) => ({ ...unit, marks: marks[index] ?? [] }));
}

/** What adds the marks of the units `first` to `last` to one that stands for them. */
function adding(
  weigh: Weigh,
  marks: Lexicon[Side],
  side: Side,
): (weighed: Weighed, first: number, last: number) => Weighed {
  return (weighed, first, last) => {
    const own = marks[first] ?? [];
    const more = first === last ? own : eachOnce([...own, ...(marks[last] ?? [])]);
    return more.length === 0
      ? weighed
      : together(weighed, weigh({ ...weighed.unit, marks: more }, side));
  };
}

function eachOnce(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [mark.key, mark])).values()];
}

function together(known: Weighed, more: Weighed): Weighed {
  const count = known.ids.length + more.ids.length;
  const ids = new Int32Array(count);
  const [gains, losses] = [new Float64Array(count), new Float64Array(count)];
  for (let at = 0, i = 0, j = 0; at < count; at++) {
    const isKnown =
      j === more.ids.length || (i < known.ids.length && (known.ids[i] ?? 0) < (more.ids[j] ?? 0));
    const from = isKnown ? known : more;
    const place = isKnown ? i++ : j++;
    ids[at] = from.ids[place] ?? 0;
    gains[at] = from.gains[place] ?? 0;
    losses[at] = from.losses[place] ?? 0;
  }
  return { unit: known.unit, ids, gains, losses, base: known.base + more.base };
}
