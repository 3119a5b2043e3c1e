import type { Mark } from "@dragoman/inline";
import { translatable, worded } from "@dragoman/model";
import type { ReadText } from "../text/read-pair.js";
import { shown } from "../text/shown.js";
import type { TranslationCheck } from "../translation-check.js";

export const boldMissing: TranslationCheck = {
  rule: {
    name: "bold-missing",
    severity: "note",
    title: translatable("nothing is bold any more"),
    description: `The source has bold text, and in the translation nothing stands out: nothing is bold, in italics or in quotation marks. How much is bold does not matter, since languages emphasise other words. Chinese, Japanese and Korean are not looked at: where the source has a bold *not*, they often say the same with other words.

Set in bold what is bold in the source.`,
    example: { source: "**Tideboard** shows the tides.", target: "Tideboard mostra le maree." },
  },
  find: ({ source, target, isMarkdown, isUntranslated }, { script }) => {
    if (!isMarkdown || isUntranslated || OTHER_MEANS.has(script)) return [];
    const bold = source.reading.marks.find(isBold);
    if (bold === undefined || standsOut(target)) return [];
    const text = shown(source.text.slice(bold.open.end, bold.close.start));
    return [worded("“{{text}}” is bold in the source, and nothing is here", { text })];
  },
};

/** Of four Japanese translations without the source's bold three are right. */
const OTHER_MEANS: ReadonlySet<string> = new Set(["Jpan", "Kore", "Hans", "Hant"]);

function isBold({ kind, open }: Mark): boolean {
  return kind === "strong" || (kind === "html" && /^<(?:b|strong)\b/iu.test(open.text));
}

/** A delimiter that pairs with nothing was meant to: `emphasis-not-closed` says so. */
function standsOut({ reading, visible }: ReadText): boolean {
  return reading.marks.some(isEmphasis) || /[*_"“”«»„‹›]|==/u.test(visible);
}

function isEmphasis({ kind, open }: Mark): boolean {
  if (kind === "html") return /^<(?:b|strong|i|em|mark|u)\b/iu.test(open.text);
  return kind === "strong" || kind === "emphasis";
}
