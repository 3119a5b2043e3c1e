import type { Span } from "@dragoman/model";

/** A call in a template is short; what is longer was never closed. */
const LONGEST_CALL = 4_000;

const SCRIPT = /<script\b[^>]{0,1000}>/giu;

/**
 * Finds the code in a component of Vue or Svelte: its scripts, and the calls of
 * translation functions in its template, attributes included. i18next-parser
 * reads such a file as if it were all code, and stops at the first apostrophe.
 *
 * @param content - the file
 * @param functions - names of the translation functions
 * @returns the scripts and calls in their order, 0-based offsets
 * @example
 * codeInComponent(`<p>it's {{ $t("a") }}</p>`, ["$t"]); // [{ start: 11, end: 18 }]
 */
export function codeInComponent(content: string, functions: readonly string[]): Span[] {
  const calls = callOf(functions);
  const spans: Span[] = [];
  let from = 0;
  for (const match of content.matchAll(SCRIPT)) {
    const start = match.index + match[0].length;
    if (match.index < from) continue;
    spans.push(...callsIn(content, calls, from, match.index));
    const close = content.indexOf("</script", start);
    const end = close === -1 ? content.length : close;
    spans.push({ start, end });
    from = end;
  }
  return [...spans, ...callsIn(content, calls, from, content.length)];
}

/** A call of one of some functions, which is no member of something else. */
function callOf(functions: readonly string[]): RegExp {
  const names = functions.map((name) => name.replace(/[$.]/gu, "\\$&"));
  return new RegExp(`(?<![\\w$.])(?:${names.join("|")})\\(`, "gu");
}

function callsIn(content: string, call: RegExp, from: number, to: number): Span[] {
  const spans: Span[] = [];
  call.lastIndex = from;
  for (let match = call.exec(content); match !== null; match = call.exec(content)) {
    if (match.index >= to) break;
    const end = callEnd(content, call.lastIndex, Math.min(to, match.index + LONGEST_CALL));
    if (end === undefined) continue;
    spans.push({ start: match.index, end });
    call.lastIndex = end;
  }
  return spans;
}

/** The offset behind the parenthesis that closes the call. */
function callEnd(content: string, from: number, to: number): number | undefined {
  let depth = 1;
  let quote: string | undefined;
  for (let at = from; at < to; at++) {
    const character = content.charAt(at);
    if (quote !== undefined) {
      if (character === "\\") at++;
      else if (character === quote) quote = undefined;
    } else if (`'"\``.includes(character)) quote = character;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at + 1;
  }
  return undefined;
}
