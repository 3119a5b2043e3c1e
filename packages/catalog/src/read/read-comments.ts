import { NextOf } from "./next-of.js";

/**
 * Reads a comment line.
 *
 * @param line - the line from its `#`, without its line ending
 * @param marker - `#` or `#.`
 * @returns its text, without the one space that sets it off
 * @example
 * readComment("#. heading", "#."); // "heading"
 */
export function readComment(line: string, marker: string): string {
  return line.slice(line.startsWith(" ", marker.length) ? marker.length + 1 : marker.length);
}

/** What sets off a path with spaces: first strong isolate, pop directional isolate. */
const ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * Reads a line of references. They are separated by white space; a path that
 * has spaces stands between U+2068 and U+2069, as gettext writes it.
 *
 * @param line - the line from `#:` on
 * @returns each reference, isolates taken off
 * @example
 * readReferences("#: docs/a.md docs/b.md:3"); // ["docs/a.md", "docs/b.md:3"]
 */
export function readReferences(line: string): string[] {
  const references: string[] = [];
  const pops = new NextOf(line, POP_ISOLATE);
  let at = 2;
  while (at < line.length) {
    if (isBlank(line.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = line.charAt(at) === ISOLATE ? pops.at(at) : at;
    // An isolate that nothing closes is a character like others.
    if (end === Infinity) end = at;
    while (end < line.length && !isBlank(line.charCodeAt(end))) end++;
    references.push(line.slice(at, end).replace(ISOLATE, "").replace(POP_ISOLATE, ""));
    at = end;
  }
  return references;
}

/**
 * Writes a reference so that {@link readReferences} reads it back.
 *
 * @param reference - a path, or a path and `:line`
 * @returns the reference, its path isolated where it has spaces
 * @example
 * writeReference("my docs/a.md:3"); // "\u2068my docs/a.md\u2069:3"
 */
export function writeReference(reference: string): string {
  if (!/\s/u.test(reference)) return reference;
  const colon = /:[0-9]{1,9}$/u.exec(reference)?.index ?? reference.length;
  return ISOLATE + reference.slice(0, colon) + POP_ISOLATE + reference.slice(colon);
}

/**
 * Reads a line of flags.
 *
 * @param line - the line from `#,` on
 * @returns each flag, trimmed
 * @example
 * readFlags("#, fuzzy, c-format"); // ["fuzzy", "c-format"]
 */
export function readFlags(line: string): string[] {
  return line
    .slice(2)
    .split(",")
    .flatMap((part) => (part.includes("range:") ? [part.trim()] : part.split(/[\t\v\f\r ]/u)))
    .filter((flag) => flag !== "");
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
