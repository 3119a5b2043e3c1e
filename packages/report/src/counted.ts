/**
 * Says how many there are of something.
 *
 * @param count - how many
 * @param one - what one is called
 * @param many - what several are called; by default with an `s`
 * @returns for example `1 error` or `2 errors`
 * @example
 * counted(2, "page"); // "2 pages"
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
