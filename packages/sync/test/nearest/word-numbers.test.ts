import { expect, it } from "vitest";
import { WordNumbers } from "../../src/nearest/word-numbers.js";
import { growth, LINEAR } from "../growth.js";

it("numbers hashes in the order in which they come", () => {
  const numbers = new WordNumbers();
  const hashes = Array.from({ length: 5000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) | 0);
  expect(hashes.map((hash) => numbers.add(hash))).toEqual([...hashes.keys()]);
  expect(hashes.map((hash) => numbers.find(hash))).toEqual([...hashes.keys()]);
  expect(numbers.find(0)).toBe(-1);
});

/** By `x * 0x2c1b3c6d >>> 7`, modulo 2^32: numbers that get the same place. */
const INVERSE = inverse(0x2c1b3c6d);

function inverse(odd: number): number {
  let found = odd;
  for (let round = 0; round < 5; round += 1) found = Math.imul(found, 2 - Math.imul(odd, found));
  return found;
}

/** Undoes `hash ^ (hash >>> 15)`. */
function unmixed(mixed: number): number {
  return mixed ^ (mixed >>> 15) ^ (mixed >>> 30);
}

it("takes linear time for hashes that were chosen for the same place", () => {
  const run = (size: number): (() => unknown) => {
    const hashes = Array.from({ length: size }, (_, at) => {
      // The lowest seven bits do not count, nor do the highest seven.
      const product = (at & 127) | ((at >> 7) << 25) | 0;
      return unmixed(Math.imul(product, INVERSE));
    });
    return () => {
      const numbers = new WordNumbers();
      for (const hash of hashes) if (numbers.find(hash) < 0) numbers.add(hash);
    };
  };
  // Both sizes need a table of the same length.
  expect(growth(run, 8_200)).toBeLessThan(LINEAR);
});
