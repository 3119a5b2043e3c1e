import { translatable, worded } from "@dragoman/model";
import type { TranslationCheck } from "../translation-check.js";

export const markupAdded: TranslationCheck = {
  rule: {
    name: "markup-added",
    severity: "warning",
    title: translatable("Markdown that the source does not have"),
    description: `The translation begins a line with a mark of a block that the source has no such mark for: a \`#\` of a heading, a \`-\` or \`1.\` of a list, a \`>\` of a quotation, a fence of code, a row of a table. Marks of blocks are not part of a text to translate. A build writes them with a backslash, so that readers see them, or refuses them.

Take the mark out. If your language writes ordinals so (\`1. Januar\`), it is right as it is at the start of a sentence only where the source begins with a number, too.`,
    example: { source: "Tides", target: "## Maree" },
  },
  find: ({ source, target, isMarkdown }) => {
    if (!isMarkdown) return [];
    const there = new Set(marksOf(source.text).map(kindOf));
    const extra = marksOf(target.text).filter((mark) => !there.has(kindOf(mark)));
    return [...new Set(extra)].map((mark) =>
      worded("“{{mark}}” at the start of a line, where the source has none", { mark }),
    );
  },
};

const MARK =
  /^[ \t]{0,3}(#{1,6}(?=\s)|[-+*](?=\s)|>|`{3}|~{3}|\d{1,9}[.)](?=\s)|!!!(?=\s)|\?\?\?(?=\s)|\|(?=.{0,500}\|))/gmu;

function marksOf(text: string): string[] {
  return [...text.matchAll(MARK)].map(([, mark]) => mark ?? "");
}

/** Numbers of a list are one mark, and so are the levels of headings. */
function kindOf(mark: string): string {
  return /^\d/u.test(mark) ? "1." : (mark[0] ?? "");
}
