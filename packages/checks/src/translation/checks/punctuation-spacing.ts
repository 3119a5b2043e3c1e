import { translatable, worded } from "@dragoman/model";
import { MARKUP, OBJECT } from "../text/visible-text.js";
import type { TranslationCheck } from "../translation-check.js";

export const punctuationSpacing: TranslationCheck = {
  rule: {
    name: "punctuation-spacing",
    severity: "note",
    title: translatable("French spacing"),
    description: `In French a space stands before \`:\`, \`;\`, \`?\` and \`!\`, and inside « and », best a non-breaking one. Times, ratios, URLs, code and icons need none, and neither does French as it is written in Canada or Switzerland.

Put a non-breaking space (U+00A0 or U+202F) before the mark.`,
    example: { source: "Which one?", target: "Lequel?" },
  },
  find: ({ source, target, isUntranslated }, { language, locale }) => {
    if (language !== "fr" || /-(?:CA|CH)\b/iu.test(locale) || isUntranslated) return [];
    if (!/[:;?!«»]/u.test(target.visible)) return [];
    const found = [...target.visible.matchAll(TIGHT)].map(([one]) => one);
    return [...new Set(found)]
      .map((one) => one.replaceAll(MARKUP, "").replaceAll(OBJECT, "…"))
      .filter((one) => !source.text.includes(one))
      .slice(0, MOST_NAMED)
      .map((one) => {
        return one.startsWith("«")
          ? worded("no space after the mark in “{{text}}”", { text: one })
          : worded("no space before the mark in “{{text}}”", { text: one });
      });
  },
};

/** The end of a word and a mark that touch; a mark within a word, or before one, is of a time, a key or a URL. */
const TIGHT = new RegExp(
  `[\\p{L}\\p{M}\\p{N}'’-]{0,20}[\\p{L}\\p{M})\\]”"%]${MARKUP}{0,4}[:;?!](?![\\p{L}\\p{N}/\\\\:;=_-])|«[\\p{L}\\p{N}${OBJECT}]|[\\p{L}\\p{N}.${OBJECT}]»`,
  "gu",
);
const MOST_NAMED = 3;
