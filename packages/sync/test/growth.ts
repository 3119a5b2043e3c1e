/** What is measured takes at least so long: below it a clock tells little. */
const LEAST_SECONDS = 0.03;
const [LEAST_ROUNDS, MOST_ROUNDS] = [3, 10];
/** Twice the work takes twice the time if it is linear, and four times if it is quadratic. */
export const LINEAR = 3;

/**
 * Says how many times as long something takes for twice as much input. The time is that of the
 * processor, and the least of several, so that other processes hardly matter.
 *
 * @param prepare - makes an input of a size; gives what is measured, which can run many times
 * @param size - the smaller one
 * @returns 2 for what is linear, 4 for what is quadratic
 * @example
 * expect(growth((size) => { const text = " ".repeat(size); return () => fold(text); }, 10_000)).toBeLessThan(LINEAR);
 */
export function growth(prepare: (size: number) => () => unknown, size: number): number {
  const runs = [prepare(size), prepare(size * 2)] as const;
  // What runs first is compiled while it runs.
  for (const run of runs) seconds(run);
  const least = [Infinity, Infinity];
  for (let round = 1; ; round += 1) {
    for (const [at, run] of runs.entries()) least[at] = Math.min(least[at] ?? 0, seconds(run));
    const [one = 0, two = 0] = least;
    // Chance makes it more as often as less: what seems not to be linear is measured again.
    if (round >= MOST_ROUNDS || (round >= LEAST_ROUNDS && two / one < LINEAR)) return two / one;
  }
}

/** The time of one run: of so many that they take long enough to be measured. */
function seconds(run: () => unknown): number {
  const begin = process.cpuUsage();
  for (let count = 1; ; count += 1) {
    run();
    const { user, system } = process.cpuUsage(begin);
    const passed = (user + system) / 1e6;
    if (passed >= LEAST_SECONDS) return passed / count;
  }
}
