/**
 * A generator of numbers that is the same in every run (mulberry32).
 *
 * @param {number} seed
 * @returns {{ below: (limit: number) => number, pick: <T>(items: readonly T[]) => T, shuffle: <T>(items: readonly T[]) => T[] }}
 */
export function random(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => /** @type {any} */ (items[below(items.length)]),
    shuffle: (items) => {
      const mixed = [...items];
      for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [mixed[at], mixed[other]] = [
          /** @type {any} */ (mixed[other]),
          /** @type {any} */ (mixed[at]),
        ];
      }
      return mixed;
    },
  };
}
