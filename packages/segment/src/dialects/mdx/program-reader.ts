import type { OpenMark } from "../../parse/line-block.js";

/** Reads a program line by line. */
interface ProgramReader {
  readonly read: (line: string) => void;
  /** The outermost mark that is not closed so far. */
  readonly open: () => OpenMark | undefined;
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);

/** What a regular expression may follow; elsewhere a slash divides, or closes a tag. */
const BEFORE_REGEX = /(?:[(,=:[!&|?{;]|\breturn|^)[ \t]*$/;

/** A regular expression on its line. */
const REGEX = /^\/(?![*/])(?:[^\\/[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+\//;

/** A string; what nothing closes on its line is an apostrophe in a tag's text. */
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y;

/** How far a line is looked at before a slash, and behind it: none is looked at again and again. */
const BACK = 20;
const LONGEST_REGEX = 200;

/**
 * Makes a reader that knows which brackets of a JavaScript program are open. Those in strings,
 * templates, comments and regular expressions are none, and one that is left open between two
 * that fit, in the text of a tag, is forgotten with them.
 *
 * @example
 * const reader = programReader();
 * reader.read("export const tide = {");
 * reader.open(); // { mark: "{", line: 0, column: 20 }
 */
export function programReader(): ProgramReader {
  const open: OpenMark[] = [];
  const counts = new Map<string, number>();
  /** The template or comment in which the last line ended. */
  let within: OpenMark | undefined;
  let line = -1;

  function read(text: string): void {
    line++;
    for (let at = 0; at < text.length;) at = within ? closed(text, at, within) : next(text, at);
  }

  function next(text: string, at: number): number {
    const character = text[at] ?? "";
    if (character === "`" || text.startsWith("/*", at)) {
      within = { mark: character === "`" ? "`" : "/*", line, column: at };
      return at + within.mark.length;
    }
    if (text.startsWith("//", at) && text[at - 1] !== ":") return text.length;
    if (character === "\\") return at + 2;
    if ("([{".includes(character)) {
      open.push({ mark: character, line, column: at });
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    const opener = CLOSES.get(character);
    if (opener !== undefined) close(opener);
    return quiet(text, at) ?? at + 1;
  }

  /** Closes the nearest bracket that fits, and what is open within it. */
  function close(mark: string): void {
    if ((counts.get(mark) ?? 0) === 0) return;
    let last: OpenMark | undefined;
    do {
      last = open.pop();
      if (last) counts.set(last.mark, (counts.get(last.mark) ?? 0) - 1);
    } while (last && last.mark !== mark);
  }

  function closed(text: string, at: number, { mark }: OpenMark): number {
    const closer = mark === "`" ? "`" : "*/";
    if (mark === "`" && text[at] === "\\") return at + 2;
    if (!text.startsWith(closer, at)) return at + 1;
    within = undefined;
    return at + closer.length;
  }

  return { read, open: () => open[0] ?? within };
}

/** The end of a string or a regular expression that begins here. */
function quiet(text: string, at: number): number | undefined {
  const character = text[at] ?? "";
  if (character === "/" && BEFORE_REGEX.test(text.slice(Math.max(0, at - BACK), at))) {
    const length = REGEX.exec(text.slice(at, at + LONGEST_REGEX))?.[0].length;
    return length === undefined ? undefined : at + length;
  }
  if (character !== '"' && character !== "'") return undefined;
  STRING.lastIndex = at;
  return STRING.test(text) ? STRING.lastIndex : undefined;
}
