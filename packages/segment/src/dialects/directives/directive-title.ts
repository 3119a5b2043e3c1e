import type { Line } from "../../parse/leaf-lines.js";

/** Longer lines have no title that anybody wrote. */
const LONGEST = 2000;

/** `type="content" source="tide.png":::` of Microsoft Learn, and the end of `:::row:::` */
const ATTRIBUTE = /^[ \t]+[\w-]+="|^:+$/;

/** Directives of MyST behind which a file's name or a language stands. */
const WITHOUT_TITLE =
  /^:{3,}[ \t]*\{(?:code|code-block|code-cell|embed|figure|iframe|image|include|literalinclude|math|sourcecode)\}/;

/**
 * Finds the title in a line that opens a container.
 *
 * @param line - the line from its first colon on
 * @returns where it stands, as offsets into the line; undefined where there is none
 * @example
 * directiveTitle("::: tip Before you sail"); // { start: 8, end: 23 }
 * directiveTitle(":::note[Before you sail]{#sail}"); // { start: 8, end: 23 }
 */
export function directiveTitle(line: string): Line | undefined {
  if (line.length > LONGEST) return undefined;
  const head = /^:{3,}[ \t]*(?:[A-Za-z][\w-]*|\{[^{}]*\})/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(head).trimEnd();
  if (ATTRIBUTE.test(rest) || WITHOUT_TITLE.test(line)) return undefined;
  const label = rest.startsWith("[") ? closingBracket(rest) : undefined;
  if (label !== undefined) return spanOf(rest.slice(1, label), head + 1);
  // `{open}`, `{.wide #id}`
  const attributes = /[ \t]*\{[^{}]*\}$/.exec(rest)?.index ?? rest.length;
  return head === 0 ? undefined : spanOf(rest.slice(0, attributes), head);
}

/** The bracket that closes the one a text begins with. */
function closingBracket(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at;
  }
  return undefined;
}

function spanOf(text: string, at: number): Line | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const start = at + text.length - text.trimStart().length;
  return { start, end: start + trimmed.length };
}
