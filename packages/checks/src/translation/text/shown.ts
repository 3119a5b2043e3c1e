const LONGEST_SHOWN = 80;

/**
 * Cuts what a message quotes to a length that fits.
 *
 * @param text - of a page or a catalog
 * @returns at most 80 characters, on one line
 * @example
 * shown("a\nb"); // "a b"
 */
export function shown(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line.slice(0, 2 * LONGEST_SHOWN)];
  return characters.length > LONGEST_SHOWN
    ? `${characters.slice(0, LONGEST_SHOWN - 1).join("")}…`
    : line;
}
