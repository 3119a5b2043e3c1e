/** What a stretch of text is; a terminal shows it by colour, a file not at all. */
export type Tone = "strong" | "quiet" | "good" | "middling" | "bad";

/** Select Graphic Rendition codes (ECMA-48, §8.3.117): on and off. */
const CODES: Readonly<Record<Tone, readonly [number, number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  good: [32, 39],
  middling: [33, 39],
  bad: [31, 39],
};

/** Colours a text, or gives it back as it is. */
export type Paint = (tone: Tone, text: string) => string;

/**
 * Makes a painter.
 *
 * @param colour - whether the output understands colour codes
 * @returns the painter
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-48/
 * @example
 * painter(false)("bad", "0%"); // "0%"
 */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (tone, text) => {
    const [on, off] = CODES[tone];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  };
}
