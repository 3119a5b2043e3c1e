import type { OpenMark } from "../../parse/line-block.js";

/** Reads JSX line by line. */
interface JsxReader {
  /**
   * Takes the next line.
   *
   * @param line - the line, without its end
   * @returns it with `_` for all that is program
   */
  readonly read: (line: string) => string;
  /** Where the last line ended: in text, in a tag, or within the braces of a program. */
  readonly place: () => "text" | "tag" | "program";
  /** The brace of the program in which the last line ended. */
  readonly open: () => OpenMark | undefined;
}

/**
 * Makes a reader that knows where in JSX a program stands, in a tag or between
 * tags: between a brace and the one that closes it. Strings, templates and
 * comments in there close nothing; a quotation mark that nothing on its line
 * closes is an apostrophe. Each character is looked at a few times at most.
 *
 * @example
 * jsxReader().read("<a b={() => c}>"); // "<a b=_________>"
 * @see https://mdxjs.com/docs/what-is-mdx/#jsx
 */
export function jsxReader(): JsxReader {
  let inTag = false;
  let depth = 0;
  /** What ends the value, the template or the comment in which a line ended. */
  let closer = "";
  let lines = -1;
  /** Where the program starts that was read last. */
  let opener: OpenMark | undefined;

  function read(line: string): string {
    let masked = "";
    lines++;
    for (let at = 0; at < line.length;) {
      const isProgram = depth > 0 || (closer === "" && line[at] === "{");
      const end = isProgram ? programEnd(line, at) : markupEnd(line, at);
      masked += isProgram ? "_".repeat(end - at) : line.slice(at, end);
      at = end;
    }
    return masked;
  }

  /** After a character of a program, or a string in it. */
  function programEnd(line: string, at: number): number {
    if (closer !== "") return closed(line, at);
    const character = line[at] ?? "";
    if (character === "{" && depth++ === 0) opener = { mark: "{", line: lines, column: at };
    if (character === "}") depth--;
    if (character === "\\") return Math.min(at + 2, line.length);
    if (line.startsWith("/*", at)) return closed(line, at + 2, "*/");
    if (line.startsWith("//", at) && line[at - 1] !== ":") return line.length;
    if (character === "`") return closed(line, at + 1, "`");
    return character === '"' || character === "'" ? (stringEnd(line, at) ?? at + 1) : at + 1;
  }

  /** After a character of text or of a tag, or a value in it. */
  function markupEnd(line: string, at: number): number {
    if (closer !== "") return closed(line, at);
    const character = line[at] ?? "";
    if (!inTag) {
      if (character === "\\") return Math.min(at + 2, line.length);
      inTag = character === "<" && /[A-Za-z/>]/.test(line[at + 1] ?? "");
    } else if (character === ">") inTag = false;
    else if (/["']/.test(character) && line[at - 1] === "=") return closed(line, at + 1, character);
    return at + 1;
  }

  /** After what ends here, or at the line's end. */
  function closed(line: string, from: number, by: string = closer): number {
    const end = line.indexOf(by, from);
    closer = end === -1 ? by : "";
    return end === -1 ? line.length : end + by.length;
  }

  return {
    read,
    place: () => (depth > 0 ? "program" : inTag ? "tag" : "text"),
    open: () => (depth > 0 ? opener : undefined),
  };
}

/** A string ends on its line. */
function stringEnd(line: string, at: number): number | undefined {
  for (let end = at + 1; end < line.length; end++) {
    if (line[end] === "\\") end++;
    else if (line[end] === line[at]) return end + 1;
  }
  return undefined;
}

/**
 * Replaces the programs in JSX, so that what is left are tags and texts as in HTML.
 *
 * @param jsx - one line or more
 * @returns a text of the same length; from a brace that nothing closes on it is as it was
 * @example
 * maskPrograms("<b>{count} boats</b>"); // "<b>_______ boats</b>"
 */
export function maskPrograms(jsx: string): string {
  if (!jsx.includes("{")) return jsx;
  const reader = jsxReader();
  let masked = "";
  /** As far as all programs are closed. */
  let closed = 0;
  for (const part of jsx.split(/(\r\n|\n|\r)/)) {
    masked += /^[\r\n]/.test(part) ? part : reader.read(part);
    if (reader.place() !== "program") closed = masked.length;
  }
  return masked.slice(0, closed) + jsx.slice(closed);
}
