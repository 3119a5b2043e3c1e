import { type Worded, worded } from "@dragoman/model";
import type { ReadText } from "./attributes.js";
import { unfollowed } from "./token-counts.js";
import type { Texts } from "./texts.js";
import { contentMarkup, emphasisMarkup, markupDifference, sameDifference } from "./markup.js";

const TOUCHING = /\*{4}|_{4}/;

/**
 * Compares the markup of both sides as a whole, and what is the same in all languages.
 *
 * @param texts - the source as it was and as it is, and the translation as it was
 * @param after - the translation with the edits applied
 * @param ownMarkup - whether a difference that was there before is the translator's own choice
 * @returns what does not agree; undefined where all does
 * @example
 * disagreement({ old, next, target }, read(text), false);
 */
export function disagreement(
  texts: Texts,
  after: ReadText,
  ownMarkup: boolean,
): Worded | undefined {
  const markup = markupDisagreement(texts, after, ownMarkup);
  if (markup !== undefined) return markup;
  const token = unfollowed(texts, after);
  return token === undefined
    ? undefined
    : worded("“{{token}}” would not follow the source's", { token: token.slice(0, 60) });
}

/**
 * Compares the markup alone.
 *
 * @param texts - the source as it was and as it is, and the translation as it was
 * @param after - the translation with the edits applied
 * @param ownMarkup - as in `disagreement`
 * @returns what does not agree; undefined where all does
 * @example
 * markupDisagreement({ old, next, target }, read(text), false);
 */
export function markupDisagreement(
  { old, next, target }: Texts,
  after: ReadText,
  ownMarkup: boolean,
): Worded | undefined {
  const left = markupDifference(contentMarkup(next), contentMarkup(after));
  const isOwn =
    ownMarkup && sameDifference(left, markupDifference(contentMarkup(old), contentMarkup(target)));
  const [first] = isOwn ? [] : left;
  if (first) {
    const [markup, missing] = first;
    return missing > 0
      ? worded("the translation has no {{markup}}", { markup })
      : worded("the translation has one more {{markup}}", { markup });
  }
  const wanted = markupDifference(emphasisMarkup(next), emphasisMarkup(old));
  const got = markupDifference(emphasisMarkup(after), emphasisMarkup(target));
  if (!sameDifference(wanted, got))
    return worded("the translation's emphasis would not follow the source's");
  // CommonMark reads four of them as one delimiter.
  if (TOUCHING.test(after.text) && !TOUCHING.test(target.text))
    return worded("marks of emphasis would touch");
  return undefined;
}
