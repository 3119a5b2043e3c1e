/**
 * Compares what a file was with what it is, or is to be.
 *
 * @param one - bytes; undefined where there is no file
 * @param other - likewise
 * @returns true where they are the same, or there is none either time
 * @example
 * sameBytes(undefined, new Uint8Array()); // false: an empty file is a file
 */
export function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Buffer.compare(one, other) === 0;
}
