/** How much two texts have in common at either end, in UTF-16 units; the two do not overlap. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/**
 * Measures the untouched ends of two texts.
 *
 * @param one - a text
 * @param other - another
 * @returns the lengths of what both begin and end with
 * @example
 * commonEnds("an old boat", "an odd boat"); // { start: 4, end: 6 }
 */
export function commonEnds(one: string, other: string): CommonEnds {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end += 1;
  return { start, end };
}
