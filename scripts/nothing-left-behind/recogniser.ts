/** What a recogniser makes of a text at an offset. */
export interface Piece {
  /** UTF-16 offset after the piece, exclusive. */
  readonly end: number;
  readonly text: string;
}

/** What recognisers share about the page. */
export interface Context {
  /** Labels of the page's reference definitions, normalised. */
  readonly labels: ReadonlySet<string>;
  /** Makes pseudo-text of a stretch without Markdown, such as a title attribute. */
  readonly plain: (text: string) => string;
}

/** Looks for one kind of markup at an offset; gives `undefined` where there is none. */
export type Recogniser = (text: string, at: number, context: Context) => Piece | undefined;

/**
 * Matches a sticky pattern at an offset.
 *
 * @param pattern - a regular expression with the flag `y`
 * @param text - the whole text
 * @param at - UTF-16 offset
 * @returns what it matched, or `undefined`
 */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/**
 * Makes a recogniser that copies what a sticky pattern matches.
 *
 * @param pattern - a regular expression with the flag `y`
 * @returns the recogniser
 */
export function verbatim(pattern: RegExp): Recogniser {
  return (text, at) => {
    const match = matchAt(pattern, text, at);
    return match === undefined ? undefined : { end: at + match.length, text: match };
  };
}
