import { type Worded, worded } from "@dragoman/model";
import { PART } from "./raw-entry.js";

/** How far an entry is read. */
export const STAGE = {
  /** Comments, or nothing yet. */
  start: 0,
  /** In the previous fields. */
  previous: 1,
  context: 2,
  id: 3,
  plural: 4,
  /** It has a msgstr: it is whole, and may have more plural forms. */
  whole: 5,
} as const;

const { start, previous, context, id, plural, whole } = STAGE;

/** Which keyword may follow at which stage, and where it leads: gettext's grammar as a table. */
const NEXT = new Map<number, { readonly after: readonly number[]; readonly to: number }>([
  [PART.other, { after: [start, whole], to: start }],
  [PART.previousMsgctxt, { after: [start, whole], to: previous }],
  [PART.previousMsgid, { after: [start, previous, whole], to: previous }],
  [PART.previousMsgidPlural, { after: [start, previous, whole], to: previous }],
  [PART.msgctxt, { after: [start, previous, whole], to: context }],
  [PART.msgid, { after: [start, previous, context, whole], to: id }],
  [PART.msgidPlural, { after: [id], to: plural }],
]);

/**
 * Says whether a keyword may stand where it does.
 *
 * @param stage - how far the entry is read
 * @param part - what the keyword opens
 * @param index - the number in `msgstr[n]`
 * @param forms - how many plural forms the entry has so far; undefined without a msgid_plural
 * @returns the stage after it, or what is wrong
 * @example
 * follow(STAGE.id, PART.msgstr, undefined, undefined); // STAGE.whole
 */
export function follow(
  stage: number,
  part: number,
  index: number | undefined,
  forms: number | undefined,
): number | Worded {
  if (part >= PART.msgstr) return followMsgstr(stage, index, forms);
  const rule = NEXT.get(part);
  if (rule?.after.includes(stage) === true) return rule.to;
  return worded("this field has no msgid before it");
}

function followMsgstr(
  stage: number,
  index: number | undefined,
  forms: number | undefined,
): number | Worded {
  if (forms === undefined) {
    if (stage !== id) return worded("this msgstr has no msgid before it");
    return index === undefined ? whole : worded("this entry has plural forms and no msgid_plural");
  }
  if (stage !== plural && stage !== whole) return worded("this msgstr has no msgid before it");
  if (index === forms) return whole;
  return worded("the plural form should be msgstr[{{forms}}] here", { forms });
}
