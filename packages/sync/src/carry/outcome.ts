import { type Worded, worded } from "@dragoman/model";
import type { Applied } from "./apply-edits.js";
import { DEFAULT_CARRIED_CLASSES, EDIT_CLASS_NAMES, type EditClass } from "./classes.js";
import type { Carried, CarryOptions, NotCarried, Partly } from "./result.js";

/**
 * Says of an edit that is certain whether it is carried. Where its class is not to be, it is applied
 * all the same: there is less to do for who looks at it.
 *
 * @param oldTarget - the translation as it was
 * @param target - the translation with the edit
 * @param classes - what the edit touched
 * @param options - which classes are carried
 * @param terms - words whose place a term told
 * @returns carried, or the target for a fuzzy entry
 * @example
 * certain("%d barche", "%u barche", new Set(["code"]), {}).outcome; // "carried"
 */
export function certain(
  oldTarget: string,
  target: string,
  classes: ReadonlySet<EditClass>,
  options: CarryOptions,
  terms: Applied["terms"] = new Map(),
): Carried | Partly | NotCarried {
  const allowed = options.classes ?? DEFAULT_CARRIED_CLASSES;
  const refused = [...classes].find((name) => !allowed.has(name));
  return refused === undefined
    ? { outcome: "carried", target, classes, reason: carriedReason(classes, terms) }
    : uncarried(oldTarget, target, classes, changed(refused));
}

/**
 * Says of an edit that it is not carried.
 *
 * @param oldTarget - the translation as it was
 * @param target - the translation with what was certain of the edit
 * @param classes - what the edit touched
 * @param reason - what stands in the way
 * @returns the target for a fuzzy entry
 * @example
 * uncarried("%d barche", "%d barche", new Set(["words"]), changed("words")).outcome; // "not-carried"
 */
export function uncarried(
  oldTarget: string,
  target: string,
  classes: ReadonlySet<EditClass>,
  reason: Worded,
): Partly | NotCarried {
  return { outcome: target === oldTarget ? "not-carried" : "partly", target, classes, reason };
}

/** A reason is a line. */
const MOST_TERMS_NAMED = 3;
const LONGEST_TERM_NAMED = 60;

function onOneLine(term: string): string {
  return term.slice(0, LONGEST_TERM_NAMED).replaceAll(/\s+/gu, " ");
}

/**
 * Gives the doubt that an edit is of a class that is not carried.
 *
 * @param name - the class
 * @returns a sentence without its full stop
 * @example
 * changed("words").message; // "words changed"
 */
export function changed(name: EditClass): Worded {
  return worded("{{what}} changed", { what: EDIT_CLASS_NAMES[name] });
}

function carriedReason(classes: ReadonlySet<EditClass>, terms: Applied["terms"]): Worded {
  const what = [...classes]
    .map((name) => EDIT_CLASS_NAMES[name])
    .reduce((one, other) => worded("{{one}} and {{other}}", { one, other }));
  return [...terms].slice(0, MOST_TERMS_NAMED).reduce(
    (reason, [words, translation]) =>
      worded("{{reason}}; elsewhere, “{{words}}” is “{{translation}}”", {
        reason,
        words: onOneLine(words),
        translation: onOneLine(translation),
      }),
    worded("only {{what}} changed", { what }),
  );
}
