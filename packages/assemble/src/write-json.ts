/** Writes a JSON string, with its quotes. */
export function writeJson(target: string): string {
  return JSON.stringify(target);
}
