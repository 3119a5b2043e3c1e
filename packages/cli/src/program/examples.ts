/**
 * Writes examples of calls for the help of a command.
 *
 * @param calls - what stands behind `dragoman`
 * @returns lines that commander puts below the help
 * @example
 * examples(["sync"]); // "\nExamples:\n  $ dragoman sync"
 */
export function examples(calls: readonly string[]): string {
  return `\nExamples:\n${calls.map((call) => `  $ dragoman ${call}`).join("\n")}`;
}
