import { withoutParameterTexts } from "@dragoman/model";
import type { LeafBlock, PageContext } from "../page/context.js";
import { lineText } from "../page/lines.js";
import { readLines } from "../blocks/read-lines.js";
import { htmlSource } from "../html/html-source.js";
import { htmlOutline } from "./html.js";

/**
 * Names what of a paragraph's lines is no prose to its dialect: lines that are
 * markup, whole; the heads of lines that start something. Prose has any number of lines.
 */
export function lineMarks(context: PageContext, blocks: readonly LeafBlock[]): string[] {
  return blocks.flatMap((block) => {
    const readings = readLines(context, block);
    return block.lines.flatMap((line, index) => {
      const text = lineText(context.text, line);
      const reading = readings[index];
      if (!reading) return [];
      if (reading.type === "markup" && reading.hasParameters)
        return [withoutParameterTexts(text.trim(), context.attributes)];
      if (reading.type === "markup")
        return [
          /^\s*<[A-Za-z]/.test(text) ? htmlOutline(htmlSource(context, [line])) : text.trim(),
        ];
      return [text.slice(0, reading.type === "start" ? reading.at : reading.start).trim()];
    });
  });
}
