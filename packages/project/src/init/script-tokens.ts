/** A piece of JavaScript or TypeScript: a name or number, a literal text, or another sign. */
export interface Token {
  readonly type: "name" | "text" | "sign";
  /** Of a literal its value, where it has no escapes but of single characters (`\'`). */
  readonly text: string;
}

const SPACE = /\s+/uy;
const NAME = /[\p{L}\p{N}_$]+/uy;

/**
 * Cuts a configuration that is a program into tokens, without running it.
 * Comments and white space are left out. Each character is looked at once or
 * twice: what has no end (a comment, a quote) takes the rest along.
 *
 * @param text - JavaScript or TypeScript
 * @returns its tokens, in order
 * @example
 * scriptTokens("locales: ['en'] // all").map((token) => token.text); // ["locales", ":", "[", "en", "]"]
 */
export function scriptTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const [end, token] = nextPiece(text, at);
    if (token !== undefined) tokens.push(token);
    at = end;
  }
  return tokens;
}

/** End of the piece at an offset, and its token; white space and comments have none. */
function nextPiece(text: string, at: number): readonly [number, Token?] {
  const space = endOf(SPACE, text, at);
  if (space !== undefined) return [space];
  const name = endOf(NAME, text, at);
  if (name !== undefined) return [name, { type: "name", text: text.slice(at, name) }];
  if (text.startsWith("//", at)) return [endAfter(text, "\n", at)];
  if (text.startsWith("/*", at)) return [endAfter(text, "*/", at + 2)];
  const sign = text.charAt(at);
  return "\"'`".includes(sign) ? literal(text, at, sign) : [at + 1, { type: "sign", text: sign }];
}

/** A quote without its partner ends with its line: it stands in a regular expression, or in a text of JSX. */
function literal(text: string, start: number, quote: string): readonly [number, Token] {
  let value = "";
  let at = start + 1;
  for (; at < text.length && text[at] !== quote; at++) {
    if (text[at] === "\n" && quote !== "`") return [at, { type: "sign", text: quote }];
    if (text[at] === "\\") at++;
    value += text.charAt(at);
  }
  // What a template puts in is not literal.
  const isLiteral = at < text.length && !(quote === "`" && value.includes("${"));
  return [at + 1, isLiteral ? { type: "text", text: value } : { type: "sign", text: quote }];
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function endAfter(text: string, end: string, at: number): number {
  const found = text.indexOf(end, at);
  return found === -1 ? text.length : found + end.length;
}
