/**
 * Writes a JSON string, with its quotes.
 *
 * @param target - the translation
 * @param original - the source's string, whose spaces at the ends stay: `"Page: "`
 * @returns the string to put into the slot
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-7
 * @example
 * writeJson("Pagina:", '"Page: "'); // '"Pagina: "'
 */
export function writeJson(target: string, original: string): string {
  return JSON.stringify(withEdges(target, stringOf(original)));
}

function stringOf(original: string): string {
  try {
    const value: unknown = JSON.parse(original);
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}

/**
 * Puts the white space at the ends of a text around another one.
 *
 * @param target - a text without any
 * @param original - the text
 * @returns the target within that white space; as it is where the text has nothing else
 * @example
 * withEdges("Pagina:", "Page: "); // "Pagina: "
 */
export function withEdges(target: string, original: string): string {
  if (original.trim() === "") return target;
  const lead = original.slice(0, original.length - original.trimStart().length);
  return lead + target + original.slice(original.trimEnd().length);
}
