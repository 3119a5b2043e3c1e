/**
 * Takes off what readers do not read in a text of inline Markdown: code spans,
 * tags, comments, destinations of links, URLs, entities, footnote calls,
 * attribute lists, icons, placeholders. The texts of links and what is
 * emphasised stay. A `<br>` and a hard break become line breaks. One pass,
 * linear time: what has no end is looked for once.
 *
 * @param text - inline Markdown, HTML text or a plain value
 * @returns the prose, still with its spaces
 * @example
 * withoutMarkup("**Read** [the `x` docs](a.md)"); // "Read the   docs"
 */
export function withoutMarkup(text: string): string {
  let prose = "";
  let from = 0;
  const missing: Missing = new Set();
  START.lastIndex = 0;
  for (let found = START.exec(text); found !== null; found = START.exec(text)) {
    const at = found.index;
    const end = endOf(text, at, missing);
    if (end === undefined) continue;
    prose += text.slice(from, at) + inPlaceOf(text, at, end);
    from = START.lastIndex = end;
  }
  return prose + text.slice(from);
}

/** Characters with which markup may begin. */
const START = /[\\`<[\]{&:%$!*~_]|https?:\/\/|www\./giu;

/** Ends that are nowhere ahead. */
type Missing = Set<string>;

/** Where markup that may begin here ends, or undefined where it is text. */
function endOf(text: string, at: number, missing: Missing): number | undefined {
  switch (text[at]) {
    case "\\":
      return at + 1 < text.length ? at + 2 : undefined;
    case "`":
      return codeEnd(text, at, missing);
    case "<":
      return TAG_START.test(text.slice(at + 1, at + 2))
        ? after(text, text.startsWith("<!--", at) ? "-->" : ">", at, missing)
        : undefined;
    case "[":
      return match(/\[(?:\^[^\][\s]{1,200}\]|[ xX]\] )?/y, text, at);
    case "]":
      return destinationEnd(text, at + 1, missing);
    case "{":
      return after(text, "}", at, missing);
    case "$":
      return text[at + 1] === "{"
        ? after(text, "}", at, missing)
        : match(/\$t\([^()\n]{1,200}\)/y, text, at);
    case "&":
      return match(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy, text, at);
    case ":":
      return match(/:[a-z\d][\w+-]{0,100}:/iy, text, at);
    case "%":
      return match(/%(?:\d\$)?(?:\([\w.]{1,100}\))?[sdif@]/y, text, at);
    case "!":
      return text[at + 1] === "[" ? at + 1 : undefined;
    case "*":
    case "~":
    case "_":
      return emphasisEnd(text, at);
    default:
      return urlEnd(text, at);
  }
}

const TAG_START = /[A-Za-z/!?]/u;

/** Marks of emphasis and brackets join what is around them; what stands for something else parts it. */
function inPlaceOf(text: string, at: number, end: number): string {
  const mark = text[at] ?? "";
  if (mark === "\\") return text[at + 1] ?? "";
  if (mark === "]") return /[\p{L}\p{N}[!]/u.test(text[end] ?? "") && end > at + 1 ? " " : "";
  if (/[*~_!]/u.test(mark) || (mark === "[" && end <= at + 4)) return "";
  return /^<br\b/iu.test(text.slice(at, at + 4)) ? "\n" : " ";
}

/** Nobody writes more; each length is looked for once, so their number is bounded. */
const LONGEST_RUN = 20;

/** CommonMark §6.1: a run of backticks is closed by one of the same length. */
function codeEnd(text: string, at: number, missing: Missing): number {
  let open = at;
  while (text[open] === "`") open++;
  const run = text.slice(at, open);
  if (run.length > LONGEST_RUN || missing.has(run)) return open;
  for (let close = text.indexOf(run, open); close >= 0; close = text.indexOf(run, close)) {
    const start = close;
    while (text[close] === "`") close++;
    if (close - start === run.length) return close;
  }
  missing.add(run);
  return open;
}

function after(text: string, end: string, at: number, missing: Missing): number | undefined {
  const found = missing.has(end) ? -1 : text.indexOf(end, at);
  if (found >= 0) return found + end.length;
  missing.add(end);
  return undefined;
}

/** Past `(destination "title")` or `[label]`; just past the bracket where there is neither. */
function destinationEnd(text: string, at: number, missing: Missing): number {
  if (text[at] === "[") return after(text, "]", at, missing) ?? at;
  if (text[at] !== "(" || missing.has("](")) return at;
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const character = text[end];
    if (character === "\\") end++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return end + 1;
  }
  missing.add("](");
  return at;
}

/** What ends a sentence or a clause is no part of a URL before it. */
function urlEnd(text: string, at: number): number | undefined {
  let end = match(/(?:https?:\/\/|www\.)[^\s<>()[\]"“”„«»|]*/iy, text, at);
  while (end !== undefined && /[.,;:!?。、]/u.test(text[end - 1] ?? "")) end--;
  return end;
}

/** An underscore inside a word is a part of it. */
function emphasisEnd(text: string, at: number): number | undefined {
  const isInWord = WORD.test(text[at - 1] ?? "") && WORD.test(text[at + 1] ?? "");
  return text[at] === "_" && isInWord ? undefined : at + 1;
}

const WORD = /[\p{L}\p{N}_]/u;

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
