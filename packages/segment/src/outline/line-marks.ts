import type { LeafBlock, PageContext } from "../page/context.js";
import { lineText } from "../page/lines.js";
import { htmlSource } from "../html/html-source.js";
import { htmlOutline } from "./html.js";

/**
 * Names what of a paragraph's lines is no prose to its dialect: lines that are
 * markup, whole; the heads of lines that start something. Prose has any number of lines.
 */
export function lineMarks(context: PageContext, blocks: readonly LeafBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.oneLine) return [];
    const read = context.dialect.lineReader();
    return block.lines.flatMap((line) => {
      const text = lineText(context.text, line);
      const reading = read(text);
      if (!reading || (reading.type === "start" && line === block.lines[0])) return [];
      if (reading.type === "markup")
        return [
          /^\s*<[A-Za-z]/.test(text) ? htmlOutline(htmlSource(context, [line])) : text.trim(),
        ];
      return [text.slice(0, reading.type === "start" ? reading.at : reading.start).trim()];
    });
  });
}
