import type { Line } from "../parse/leaf-lines.js";
import type { PageContext } from "../page/context.js";
import { trimLine } from "../page/lines.js";
import { templateTagAt } from "./template-tag.js";

/** Lines that hold tags and nothing else: one, or those that a tag runs over. */
interface TagLines {
  readonly lines: readonly Line[];
  /** Whether they are certainly no part of a sentence. */
  readonly isMarkup: boolean;
}

/**
 * Finds the lines of a block that are markup because they hold nothing but tags of a template: what opens,
 * divides or closes something. A shortcode that has no closer anywhere may be a word of a sentence that was
 * wrapped, so it stays in the text beside it; alone it is markup.
 *
 * @param context - the page
 * @param lines - the block's lines
 * @example
 * // {{< note >}}
 * // Mind the tide.   ← the only line of three that is not found
 * // {{< /note >}}
 */
export function templateLines(
  { text, dialect, paired }: PageContext,
  lines: readonly Line[],
): ReadonlySet<Line> {
  // In MDX a brace opens a program.
  if (dialect.maskPrograms) return new Set();
  const unclosed = new Set<string>();
  const found: TagLines[] = [];
  for (let index = 0; index < lines.length; index++) {
    const tags = tagLinesFrom(text, lines, index, paired, unclosed);
    if (!tags) continue;
    found.push(tags);
    index += tags.lines.length - 1;
  }
  const isAll = found.flatMap((tags) => tags.lines).length === lines.length;
  return new Set(found.flatMap((tags) => (isAll || tags.isMarkup ? tags.lines : [])));
}

function tagLinesFrom(
  text: string,
  lines: readonly Line[],
  from: number,
  paired: ReadonlySet<string>,
  unclosed: Set<string>,
): TagLines | undefined {
  const limit = lines.at(-1)?.end ?? 0;
  let isMarkup = false;
  let to = from;
  let at = lines[from] ? trimLine(text, lines[from]).start : limit;
  for (;;) {
    const tag = text[at] === "{" ? templateTagAt(text, at, limit, unclosed) : undefined;
    if (!tag) return undefined;
    isMarkup ||= tag.isStatement || paired.has(tag.name);
    while ((lines[to]?.end ?? limit) < tag.end) to++;
    const end = lines[to]?.end ?? limit;
    at = trimLine(text, { start: tag.end, end }).start;
    if (at >= end) return { lines: lines.slice(from, to + 1), isMarkup };
  }
}
