import type { ReadContext } from "../read-context.js";
import { closingMark, type ClosingMark } from "../text/closing-mark.js";
import type { TranslationCheck } from "../translation-check.js";

export const closingPunctuation: TranslationCheck = {
  rule: {
    name: "closing-punctuation",
    severity: "warning",
    title: "closing punctuation differs",
    description: `The translation does not close as the source does: a question became a statement, the colon before a list is gone. Each language has marks of its own, \`。\`, \`؟\`, \`।\`, the Greek \`;\`, and they are the same as the source's; languages without full stops need none. A full stop that only one of both has is a note, and so is a colon for which Chinese or Japanese has a full stop.

Close the translation with your language's mark for the source's.`,
    example: { source: "Is it low water?", target: "È bassa marea." },
  },
  find: ({ source, target }, context) => {
    const there = closingMark(source.visible, context.sourceLanguage);
    const here = closingMark(target.visible, context.language);
    if (isAlike(there.means, here.means) || isOwnWay(there.means, here.means, context)) return [];
    const severity = isSlight(there.means, here.means, context) ? "note" : "warning";
    const [was, is] = [there, here].map(({ mark, means }) => (means === "none" ? "" : `“${mark}”`));
    const message =
      was === ""
        ? `closes with ${is ?? ""}, the source with no mark`
        : `closes with ${is === "" ? "no mark" : (is ?? "")}, the source with ${was ?? ""}`;
    return [{ message, severity }];
  },
};

/** Dots that trail off close a sentence as a full stop does. */
function isAlike(source: ClosingMark, target: ClosingMark): boolean {
  const means = [source, target].map((one) => (one === "ellipsis" ? "stop" : one));
  return means[0] === means[1];
}

/** Languages that need no full stop, and one that asks and exclaims within the word. */
function isOwnWay(source: ClosingMark, target: ClosingMark, { language }: ReadContext): boolean {
  if (/^(?:th|lo)$/u.test(language)) return /stop|comma|none/u.test(source) && target === "none";
  return language === "hy" && /question|exclamation/u.test(source);
}

function isSlight(source: ClosingMark, target: ClosingMark, { script }: ReadContext): boolean {
  const both = new Set([source, target]);
  const none = both.has("none");
  if (none && (both.has("stop") || both.has("ellipsis") || both.has("comma"))) return true;
  if (both.has("stop") && both.has("exclamation")) return true;
  return /^(?:Jpan|Hans|Hant|Kore)$/u.test(script) && both.has("colon") && both.has("stop");
}
