import type { Match } from "./match.js";

/**
 * Makes two pairs of each two neighbours that changed places.
 *
 * @param matches - pairs; two with two units are such neighbours
 * @returns pairs, each once
 * @example
 * swapsTakenApart([{ source: 0, sources: 2, target: 0, targets: 2, probability: 1 }]); // 0 with 1, 1 with 0
 */
export function swapsTakenApart(matches: readonly Match[]): readonly Match[] {
  const isSwap = ({ sources, targets }: Match): boolean => sources === 2 && targets === 2;
  if (!matches.some(isSwap)) return matches;
  return summed(
    matches.flatMap((match) => {
      if (!isSwap(match)) return [match];
      const { source, target } = match;
      return [
        { ...match, sources: 1, target: target + 1, targets: 1 },
        { ...match, source: source + 1, sources: 1, targets: 1 },
      ];
    }),
  );
}

/**
 * Adds up what several kinds of alignments say of a pair.
 *
 * @param matches - pairs; some may be there several times
 * @returns each once, with the sum of its probabilities, at most 1
 * @example
 * summed([...matches, ...matches]).length; // matches.length
 */
export function summed(matches: readonly Match[]): Match[] {
  const sums = new Map<string, Match>();
  for (const match of matches) {
    const { source, sources, target, targets } = match;
    const key = `${source} ${sources} ${target} ${targets}`;
    const known = sums.get(key)?.probability ?? 0;
    sums.set(key, { ...match, probability: Math.min(1, known + match.probability) });
  }
  return [...sums.values()];
}
