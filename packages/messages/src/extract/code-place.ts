/** White space and comments before a token; no alternative begins as another one does. */
const TRIVIA = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/uy;

/**
 * Finds where a node's own text begins.
 *
 * @param content - the code
 * @param pos - 0-based offset, white space and comments included
 * @returns the offset behind them
 * @example
 * tokenStart(" // note\n t('a')", 0); // 10
 */
export function tokenStart(content: string, pos: number): number {
  TRIVIA.lastIndex = pos;
  return pos + (TRIVIA.exec(content)?.[0].length ?? 0);
}

/**
 * Reads what the author tells translators: the comments in the lines directly
 * above that begin with `dragoman:`, as notes on pages do.
 *
 * @param content - the code
 * @param offset - 0-based offset of the call
 * @returns the notes, the first line first
 * @example
 * notesAbove("// dragoman: a button\nt('open')", 22); // ["a button"]
 */
export function notesAbove(content: string, offset: number): string[] {
  const notes: string[] = [];
  let end = content.lastIndexOf("\n", offset - 1);
  while (end > 0) {
    const start = content.lastIndexOf("\n", end - 1);
    const line = content.slice(start + 1, end).trim();
    const mark = ["//", "/*", "{/*", "<!--"].find((one) => line.startsWith(one));
    if (mark === undefined) break;
    const comment = withoutEnd(line.slice(mark.length)).trim();
    if (comment.startsWith(NOTE)) notes.unshift(comment.slice(NOTE.length).trim());
    end = start;
  }
  return notes.filter((note) => note !== "");
}

const NOTE = "dragoman:";

function withoutEnd(comment: string): string {
  const mark = ["*/}", "*/", "-->"].find((one) => comment.endsWith(one));
  return mark === undefined ? comment : comment.slice(0, -mark.length);
}
