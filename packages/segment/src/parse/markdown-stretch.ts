import { afterFence } from "./fenced-code.js";
import type { Found } from "./part.js";
import { endOfLine, isBlank, matchAt, nextLine, startsPlain } from "./scan-lines.js";

/** Up to the next line that is in no container for certain; to the page's end where even that is not. */
export function markdownStretch(text: string, at: number): Found {
  let atTop = false;
  let inContainer = false;
  let inHtml = false;
  let line = at;
  while (line < text.length) {
    const end = endOfLine(text, line);
    const next = nextLine(text, end);
    const wasAtTop = atTop;
    atTop = isBlank(text, line, end);
    const isCertain = !inContainer || startsPlain(text, line) || text.charCodeAt(line) === HASH;
    if (!atTop && wasAtTop && isCertain) break;
    const fence = inContainer || inHtml ? undefined : afterFence(text, line);
    inContainer ||= !atTop && matchAt(/[\s>\-+*\d!?=:[]/y, text, line) !== undefined;
    inHtml = !atTop && (inHtml || text.charCodeAt(line) === LESS_THAN);
    atTop ||= fence !== undefined;
    line = fence ?? (mayRunOn(text, line, end) ? text.length : next);
  }
  return { part: { type: "markdown", span: { start: at, end: line } }, after: line };
}

/**
 * Whether a line may open code or HTML that blank lines do not end (§4.5, §4.6
 * conditions 1 to 5). Inside a container it ends with that, but whether it is
 * inside is for the parser to say.
 */
function mayRunOn(text: string, line: number, end: number): boolean {
  const [opener] =
    matchAt(/ {0,3}(?:`{3}|~{3}|<(?:!--|[!?]|script|pre|style|textarea))/iy, text, line) ?? [];
  if (opener === undefined) return false;
  if (!opener.includes("<")) return true;
  const rest = text.slice(line, end);
  if (opener.endsWith("<!--")) return !rest.includes("-->");
  return !/<\/(?:script|pre|style|textarea)>/i.test(rest) || /<[!?]$/.test(opener);
}

const HASH = 35;
const LESS_THAN = 60;
