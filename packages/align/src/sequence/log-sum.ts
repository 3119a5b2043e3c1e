/**
 * Adds two probabilities given as logarithms.
 *
 * @param a - a logarithm, or `-Infinity`
 * @param b - another
 * @returns the logarithm of the sum
 * @example
 * logSum(Math.log(0.25), Math.log(0.5)); // Math.log(0.75)
 */
export function logSum(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  // Below e^-36 the sum is the greater one, to the last bit.
  return low < high - 36 || high === Number.NEGATIVE_INFINITY
    ? high
    : high + Math.log1p(Math.exp(low - high));
}
