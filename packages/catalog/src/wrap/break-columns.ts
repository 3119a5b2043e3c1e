import { BreakWalker, columnsOf, type Columns } from "./line-breaks.js";

/** What a portion of text is to be fitted into. */
export interface Room extends Columns {
  /** Columns of a line, without prefix and quotes. */
  readonly width: number;
  /** Columns already taken on the first line. */
  readonly taken: number;
}

/**
 * Finds where a text must be broken so that each line fits, greedily: a piece
 * that may not be broken goes to the next line when it does not fit.
 *
 * @param text - what is written between the quotes, escapes included
 * @param room - the lines to fill
 * @param held - whether no line may break before the character at an offset, whatever it is
 * @returns ascending UTF-16 offsets at which a new line begins
 * @example
 * breakOffsets("one two", { width: 4, taken: 0, eastAsian: false }, () => false); // [4]
 */
export function breakOffsets(
  text: string,
  room: Room,
  held: (offset: number) => boolean,
): number[] {
  const walker = new BreakWalker(room);
  const breaks: number[] = [];
  let candidate = -1;
  let column = room.taken;
  let piece = 0;
  for (let offset = 0; offset < text.length;) {
    const code = text.codePointAt(offset) ?? 0;
    let decision = walker.next(code);
    if (decision !== 0 && held(offset)) decision = 0;
    if (decision !== 0 && candidate >= 0 && column + piece > room.width) {
      breaks.push(candidate);
      column = 0;
    }
    if (decision === 2) {
      candidate = -1;
      column = 0;
      piece = 0;
    } else {
      if (decision === 1) {
        candidate = offset;
        column += piece;
        piece = 0;
      }
      piece += columnsOf(code, room);
    }
    offset += code > 0xffff ? 2 : 1;
  }
  if (candidate >= 0 && column + piece > room.width) breaks.push(candidate);
  return breaks;
}
