import type { LeafKind, Part, Reading } from "@dragoman/inline";

/** Stands for each character of something that is read but is no prose: code, a URL, an icon, a placeholder. */
export const OBJECT = "\uFFFC";
/** Stands for each character of markup that readers do not see: brackets, tags, delimiters. A noncharacter of Unicode. */
export const MARKUP = "\uFFFF";

/** Leaves that are no prose, by what stands in their place. */
const STAND_INS: ReadonlyMap<LeafKind, string> = new Map([
  ["code", OBJECT],
  ["url", OBJECT],
  ["icon", OBJECT],
  ["expression", OBJECT],
  ["footnote", MARKUP],
  ["tag", MARKUP],
  ["attributes", MARKUP],
  ["marker", MARKUP],
]);

/**
 * Gives what readers see of a text, with everything else masked, so that
 * offsets stay: a regular expression for prose then needs to know nothing of
 * Markdown.
 *
 * @param reading - the text, read
 * @returns a text of the same length
 * @example
 * visibleText(read("Run `a`, **now**")); // "Run ￼￼￼, ￿￿now￿￿" (with U+FFFC and U+FFFF)
 */
export function visibleText({ text, leaves, marks }: Reading): string {
  const masked: { readonly span: Pick<Part, "start" | "end">; readonly by: string }[] = [];
  for (const leaf of leaves) {
    const by = isEntity(leaf.raw) ? OBJECT : STAND_INS.get(leaf.kind);
    if (by !== undefined) masked.push({ span: leaf, by });
  }
  for (const { open, close } of marks)
    masked.push({ span: open, by: MARKUP }, { span: close, by: MARKUP });
  masked.sort((a, b) => a.span.start - b.span.start);
  let visible = "";
  let from = 0;
  for (const { span, by } of masked) {
    if (span.start < from) continue;
    visible += text.slice(from, span.start) + by.repeat(span.end - span.start);
    from = span.end;
  }
  return visible + text.slice(from);
}

function isEntity(raw: string): boolean {
  return raw.length > 2 && raw.startsWith("&") && raw.endsWith(";");
}
