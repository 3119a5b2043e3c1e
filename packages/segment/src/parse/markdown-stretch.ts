import { afterFence } from "./fenced-code.js";
import { mayBegin } from "./line-block-at.js";
import type { DivideOptions, Found } from "./part.js";
import { endOfLine, isBlank, matchAt, nextLine, skipSpaces, startsPlain } from "./scan-lines.js";

/** Up to the next line that is in no container for certain; to the page's end where even that is not. */
export function markdownStretch(text: string, at: number, options: DivideOptions): Found {
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
    const fence = inContainer || inHtml ? undefined : afterFence(text, line, options);
    inContainer ||= !atTop && matchAt(/[\s>\-+*\d!?=:[]/y, text, line) !== undefined;
    inHtml = !atTop && (inHtml || text.charCodeAt(line) === LESS_THAN);
    atTop ||= fence !== undefined;
    const runsOn = mayRunOn(text, line, end, options);
    line = fence ?? (runsOn ? text.length : next);
  }
  return { part: { type: "markdown", span: { start: at, end: line } }, after: line };
}

/**
 * Whether a line may open code or HTML that blank lines do not end (§4.5, §4.6
 * conditions 1 to 5). Inside a container it ends with that, but whether it is
 * inside is for the parser to say.
 */
function mayRunOn(
  text: string,
  line: number,
  end: number,
  { lineBlocks = [], indentedCode }: DivideOptions,
): boolean {
  const content = text.slice(line, end);
  const inner = lineBlocks.filter(({ anywhere }) => anywhere);
  if (mayBegin(content, lineBlocks) || mayBegin(content.replace(CONTAINERS, ""), inner))
    return true;
  const at = indentedCode ? line : skipSpaces(text, line);
  const [opener] =
    matchAt(/ {0,3}(?:`{3}|~{3}|<(?:!--|[!?]|script|pre|style|textarea))/iy, text, at) ?? [];
  if (opener === undefined) return false;
  if (!opener.includes("<")) return true;
  const rest = text.slice(line, end);
  if (opener.endsWith("<!--")) return !rest.includes("-->");
  return !/<\/(?:script|pre|style|textarea)>/i.test(rest) || /<[!?]$/.test(opener);
}

/** What stands before the content of a container on its first line, and before that of others. */
const CONTAINERS = /^(?:[ \t>*+-]|\d{1,9}[.)]|\[\^[^\]]{1,200}\]:)+/;

const HASH = 35;
const LESS_THAN = 60;
