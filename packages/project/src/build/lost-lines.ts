/**
 * Counts the lines that a file would lose.
 *
 * @param file - a file that is there
 * @param anew - what shall take its place
 * @returns how many of its lines, white space at their ends aside, stand nowhere in the other one
 * @example
 * lostLines(Buffer.from("a\nb\nc\n"), Buffer.from("c\n  a\n")); // 1
 */
export function lostLines(file: Uint8Array, anew: Uint8Array): number {
  const known = new Set(linesOf(anew));
  return linesOf(file).filter((line) => !known.has(line)).length;
}

/** Each byte is taken for a character: what is compared need be no text. */
function linesOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.split("\n").map((line) => line.trim());
}
