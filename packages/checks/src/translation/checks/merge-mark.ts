import { translatable, worded } from "@dragoman/model";
import type { TranslationCheck } from "../translation-check.js";

export const mergeMark: TranslationCheck = {
  rule: {
    name: "merge-mark",
    severity: "error",
    title: translatable("marks of msgcat are left"),
    description: `\`msgcat\` and \`msguniq\` of GNU gettext put the translations of several files one after the other where they differ, each below a line with the name of its file, \`#-#-#-#-#  it.po  #-#-#-#-#\`, and make the entry fuzzy. The marks are found in fuzzy entries, too.

Keep the translation that is right, delete the other ones and all lines with marks, and take the \`fuzzy\` flag off.`,
    example: {
      source: "Low water",
      target: "#-#-#-#-#  a.po  #-#-#-#-#\nBassa marea\n#-#-#-#-#  b.po  #-#-#-#-#\nMarea bassa",
    },
  },
  find: ({ source, target }) => {
    if (!target.text.includes(SIGN)) return [];
    const files = [...target.text.matchAll(MARK)]
      .filter(([mark]) => !source.text.includes(mark))
      .map(([, file = ""]) => file);
    if (files.length === 0) return [];
    const shown = [...new Set(files)].slice(0, MOST_NAMED).join(", ");
    return [
      worded("msgcat put translations of several files one after the other here: {{files}}", {
        files: shown,
      }),
    ];
  },
};

const SIGN = "#-#-#-#-#";
const MARK = /#-#-#-#-# {2}(\S[^\n]{0,200}?) {2}#-#-#-#-#/gu;
const MOST_NAMED = 5;
