import { translatable, type Worded, worded } from "@dragoman/model";
import type { ReadContext } from "../read-context.js";
import type { ReadText } from "../text/read-pair.js";
import { closingMark, type ClosingMark } from "../text/closing-mark.js";
import type { TranslationCheck } from "../translation-check.js";

export const closingPunctuation: TranslationCheck = {
  rule: {
    name: "closing-punctuation",
    severity: "warning",
    title: translatable("closing punctuation differs"),
    description: `The translation does not close as the source does: a question became a statement, the colon before a list is gone. Each language has marks of its own, \`。\`, \`؟\`, \`।\`, the Greek \`;\`, and they are the same as the source's; languages without full stops need none. A full stop that only one of both has is a note. Chinese, Japanese and Korean may have a full stop for any mark but a question mark, and where they have none at all, as titles and items have none, it is a note. A Japanese sentence that ends with \`か\` asks without one.

Close the translation with your language's mark for the source's.`,
    example: { source: "Is it low water?", target: "È bassa marea." },
  },
  find: ({ source, target }, context) => {
    const there = closingMark(withoutIcons(source), context.sourceLanguage);
    const here = closingMark(withoutIcons(target), context.language);
    if (isAlike(there.means, here.means) || isOwnWay(there.means, here.means, context)) return [];
    if (there.means === "question" && asksByParticle(target, context)) return [];
    const isTitle = here.means === "none" && EAST_ASIAN.test(context.script);
    const severity = isTitle || isSlight(there.means, here.means) ? "note" : "warning";
    return [{ ...otherMark(there, here), severity }];
  },
};

/** An icon at the end decorates a sentence that is closed. */
function withoutIcons({ visible, reading }: ReadText): string {
  const last = reading.leaves.findLast(({ kind }) => kind !== "attributes");
  return last?.kind === "icon" ? visible.slice(0, last.start) : visible;
}

type Close = ReturnType<typeof closingMark>;

function otherMark(source: Close, target: Close): Worded {
  const [there, here] = [source.mark, target.mark];
  if (source.means === "none")
    return worded("closes with “{{here}}”, the source with no mark", { here });
  return target.means === "none"
    ? worded("closes with no mark, the source with “{{there}}”", { there })
    : worded("closes with “{{here}}”, the source with “{{there}}”", { here, there });
}

/** Dots that trail off close a sentence as a full stop does. */
function isAlike(source: ClosingMark, target: ClosingMark): boolean {
  const means = [source, target].map((one) => (one === "ellipsis" ? "stop" : one));
  return means[0] === means[1];
}

/**
 * Languages that need no full stop; one that asks and exclaims within the
 * word; and Chinese, Japanese and Korean, which close sentences with a full
 * stop where English has a colon, an exclamation mark or nothing.
 */
function isOwnWay(
  source: ClosingMark,
  target: ClosingMark,
  { language, script }: ReadContext,
): boolean {
  if (/^(?:th|lo)$/u.test(language)) return /stop|comma|none/u.test(source) && target === "none";
  // 「表では、」 leads over to a list as a colon does.
  if (EAST_ASIAN.test(script))
    return target === "stop" ? source !== "question" : target === "comma" && source === "colon";
  return language === "hy" && /question|exclamation/u.test(source);
}

/** Formal Japanese asks by the particle か alone; a question mark would be too much. */
function asksByParticle({ visible }: ReadText, { language }: ReadContext): boolean {
  return language === "ja" && /か。[^\p{L}\p{N}]*$/u.test(visible);
}

const EAST_ASIAN = /^(?:Jpan|Hans|Hant|Kore)$/u;

function isSlight(source: ClosingMark, target: ClosingMark): boolean {
  const both = new Set([source, target]);
  const isNone = both.has("none");
  if (isNone && (both.has("stop") || both.has("ellipsis") || both.has("comma"))) return true;
  return both.has("stop") && (both.has("exclamation") || both.has("comma"));
}
