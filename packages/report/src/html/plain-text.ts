/**
 * Takes the commonest inline markup off a rule's description, which is shown
 * as plain text: code, emphasis, and links, of which the text stays.
 *
 * @param markdown - a few sentences of Markdown
 * @returns the text
 * @example
 * plainText("A `code` that is [missing](#missing)."); // "A code that is missing."
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
