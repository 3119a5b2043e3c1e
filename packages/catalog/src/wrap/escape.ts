import { ESCAPE_OF } from "../escape-letters.js";

/** A text as it stands between quotes. */
export interface Escaped {
  readonly text: string;
  /** Offsets of the second characters of escapes, ascending: no line breaks before one. */
  readonly seconds: readonly number[];
}

/**
 * Writes a text as a PO string holds it, without the quotes. Only what gettext
 * escapes is escaped; other control characters stay.
 *
 * @param value - the text
 * @returns the escaped text and where its escapes are
 * @example
 * escapeText("a\tb").text; // "a\\tb"
 */
export function escapeText(value: string): Escaped {
  let text = "";
  let done = 0;
  const seconds: number[] = [];
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code > 34 && code !== 92) continue;
    const escape = ESCAPE_OF[code];
    if (escape === undefined) continue;
    text += value.slice(done, index);
    seconds.push(text.length + 1);
    text += escape;
    done = index + 1;
  }
  return done === 0 ? { text: value, seconds } : { text: text + value.slice(done), seconds };
}
