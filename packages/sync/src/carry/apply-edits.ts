import type { Mark } from "@dragoman/inline";
import { type Worded, worded } from "@dragoman/model";
import { Application } from "./application.js";
import { applyEdit } from "./apply-edit.js";
import { isSameUrl } from "./apply-mark-edit.js";
import type { Edit } from "./edit.js";
import type { TargetLanguage } from "./result.js";
import type { Texts } from "./texts.js";

/** What edits made of a translation. */
export interface Applied {
  readonly text: string;
  /** Why edits were not applied. */
  readonly doubts: readonly Worded[];
  /** Words of the source whose place a term told, and what they are in the translation. */
  readonly terms: ReadonlyMap<string, string>;
}

/** A message with more edits is no sentence; this keeps what follows linear. */
const MOST_EDITS = 1_000;

/**
 * Applies each edit that is certain.
 *
 * @param texts - the source as it was and as it is, and the translation
 * @param edits - what is to be applied
 * @param standing - marks of the old source that still stand, and what they are now
 * @param language - how the locale translates words, and which it is
 * @returns the translation, and why edits were not applied
 * @example
 * applyEdits({ old, next, target }, edits, standing, {}).doubts; // []
 */
export function applyEdits(
  texts: Texts,
  edits: readonly Edit[],
  standing: ReadonlyMap<Mark, Mark>,
  language: TargetLanguage,
): Applied {
  const { target } = texts;
  const notApplied = (doubt: Worded): Applied => {
    return { text: target.text, doubts: [doubt], terms: new Map() };
  };
  if (edits.length > MOST_EDITS) return notApplied(worded("too much changed"));
  const application = new Application(texts, edits, standing, language);
  const doubts: Worded[] = [];
  for (const edit of edits) {
    const doubt = applyEdit(edit, application);
    if (doubt !== undefined) doubts.push(doubt);
  }
  restoreUrls(application);
  const text = application.splices.apply(target.text);
  return text === undefined
    ? notApplied(worded("the changes overlap in the translation"))
    : { text, doubts, terms: application.words.termsUsed };
}

/** A URL that the translator only wrote in another way is written as the source has it. */
function restoreUrls(on: Application): void {
  for (const [mark, other] of on.standing) {
    const url = mark.resource?.url;
    const own = on.marks.counterpart(mark)?.resource?.url;
    if (!url || !own || own.text === url.text || other.resource?.url?.text !== url.text) continue;
    if (isSameUrl(own.text, url.text)) on.splices.replace(own, url.text);
  }
}
