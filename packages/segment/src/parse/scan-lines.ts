/** Matches a sticky expression at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

/** Offset of the line ending, or the text's end. */
export function endOfLine(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
  }
  return at;
}

/** Offset of the line after the line ending at `end`. */
export function nextLine(text: string, end: number): number {
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Whether a line has nothing but spaces and tabs. */
export function isBlank(text: string, start: number, end: number): boolean {
  return skipSpaces(text, start) >= end;
}

/** Offset of the first character that is no space or tab. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}

/** Offset after the last character that is no space or tab. */
export function trimEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
  return end;
}

/**
 * Says whether a line begins, at an offset, as no block but a paragraph does:
 * with no marker of a list, quotation, heading, fence, table, HTML, thematic
 * break, definition, or of Python-Markdown's blocks.
 */
export function startsPlain(text: string, at: number): boolean {
  const certain = matchAt(/(?:[*_]{1,3}|["'“‘«(])?\p{L}|[("'“‘«$%&@{\\]/uy, text, at);
  if (certain) return true;
  switch (text[at]) {
    case "*":
    case "_":
      return matchAt(/[*_]{1,3}[^\s*_-]/y, text, at) !== undefined;
    case "`":
      return matchAt(/`{1,2}[^`\r\n]/y, text, at) !== undefined;
    case "!":
      return text[at + 1] === "[";
    case ":":
      return matchAt(/:[A-Za-z]/y, text, at) !== undefined;
    case "[":
      return startsLink(text, at);
    default:
      return matchAt(/\d{1,9}[^\s\d.)|:-]/y, text, at) !== undefined;
  }
}

/** A bracket that opens neither a reference definition (§4.7), whose label may go on on the next line, nor a footnote's. */
function startsLink(text: string, at: number): boolean {
  const end = endOfLine(text, at);
  const close = text.indexOf("]", at);
  const isOnLine = close !== -1 && close < end;
  return isOnLine && text[close - 1] !== "\\" && text[close + 1] !== ":" && text[at + 1] !== "^";
}
