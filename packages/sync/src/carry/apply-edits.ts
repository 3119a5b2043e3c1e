import type { Mark, Reading } from "@dragoman/inline";
import { type Worded, worded } from "@dragoman/model";
import { Application } from "./application.js";
import { applyEdit } from "./apply-edit.js";
import { isSameUrl } from "./apply-mark-edit.js";
import type { Edit } from "./edit.js";

/** A source as it was and as it is, and the translation of the old one. */
export type Texts = Readonly<Record<"old" | "next" | "target", Reading>>;

/** A message with more edits is no sentence; this keeps what follows linear. */
const mostEdits = 1_000;

/**
 * Applies each edit that is certain.
 *
 * @param texts - the source as it was and as it is, and the translation
 * @param edits - what is to be applied
 * @param standing - marks of the old source that still stand, and what they are now
 * @returns the translation, and why edits were not applied
 * @example
 * applyEdits({ old, next, target }, edits, standing).doubts; // []
 */
export function applyEdits(
  { old, next, target }: Texts,
  edits: readonly Edit[],
  standing: ReadonlyMap<Mark, Mark>,
): { text: string; doubts: Worded[] } {
  if (edits.length > mostEdits) return { text: target.text, doubts: [worded("too much changed")] };
  const application = new Application(old, next, target, edits, standing);
  const doubts: Worded[] = [];
  for (const edit of edits) {
    const doubt = applyEdit(edit, application);
    if (doubt !== undefined) doubts.push(doubt);
  }
  restoreUrls(application);
  const text = application.splices.apply(target.text);
  return text === undefined
    ? { text: target.text, doubts: [worded("the changes overlap in the translation")] }
    : { text, doubts };
}

/** A URL that the translator only wrote in another way is written as the source has it. */
function restoreUrls(on: Application): void {
  for (const [mark, other] of on.standing) {
    const url = mark.resource?.url;
    const own = on.counterpart(mark)?.resource?.url;
    if (!url || !own || own.text === url.text || other.resource?.url?.text !== url.text) continue;
    if (isSameUrl(own.text, url.text)) on.splices.replace(own, url.text);
  }
}
