import { type Worded, worded } from "@dragoman/model";
import { carryPlaceholders } from "./carry-placeholders.js";
import { carryTarget } from "./carry-target.js";
import type { EditClass } from "./classes.js";
import { certain } from "./outcome.js";
import { placeholderEdit } from "./placeholder-edits.js";
import type { CarryOptions } from "./result.js";

/** A source text with a plural. */
export interface SourceForms {
  readonly one: string;
  readonly many: string;
}

/** What an edit of the source made of all forms of a translation. */
export interface CarriedForms {
  /** Whether the forms are a translation of the new source. */
  readonly isCarried: boolean;
  /** As many as there were. */
  readonly targets: readonly string[];
  readonly classes: ReadonlySet<EditClass>;
  readonly reason: Worded;
}

/**
 * Applies to each form of a translation what changed in its source, as
 * `carryTarget` does. The first of several forms is taken for that of `one`,
 * the others for those of `many`; as languages differ in that, nothing is
 * carried unless the edits of both texts touched the same.
 *
 * @param old - what the translation was made for
 * @param next - the source of now
 * @param forms - the translation, with one form at least
 * @param options - which classes are carried, and how
 * @returns carried where each form is; else the forms as they were, and the first doubt
 * @example
 * const [old, next] = [{ one: "%d boat", many: "%d boats" }, { one: "%u boat", many: "%u boats" }];
 * carryForms(old, next, ["%d barca", "%d barche"], {}).targets; // ["%u barca", "%u barche"]
 */
export function carryForms(
  old: SourceForms,
  next: SourceForms,
  forms: readonly string[],
  options: CarryOptions,
): CarriedForms {
  const replaced = formsWithPlaceholders(old, next, forms, options);
  const results = forms.map((form, index) => {
    // Nobody has translated it, so nothing is in its place.
    if (form === "")
      return { outcome: "not-carried" as const, target: "", classes: NONE, reason: NO_TEXT };
    const known = replaced?.[index];
    if (known !== undefined) return certain(form, known, new Set(["code"]), options);
    const one = carryTarget(old.one, next.one, form, options);
    const many = carryTarget(old.many, next.many, form, options);
    const [own, other] = index === 0 && forms.length > 1 ? [one, many] : [many, one];
    if (!isSame(one.classes, many.classes))
      return { ...own, outcome: "partly" as const, reason: APART };
    return own.outcome !== "carried" && other.outcome === "carried" ? other : own;
  });
  const doubtful = results.find(({ outcome }) => outcome !== "carried");
  const classes = new Set(results.flatMap((result) => [...result.classes]));
  const reason = doubtful?.reason ?? results[0]?.reason ?? APART;
  return {
    isCarried: doubtful === undefined,
    targets: doubtful === undefined ? results.map(({ target }) => target) : forms,
    classes,
    reason,
  };
}

/**
 * Each form with the placeholders of now, where nothing else was edited; undefined where that is not
 * certain for all. The text for one need not have the number, nor need any form: `one day`.
 */
function formsWithPlaceholders(
  old: SourceForms,
  next: SourceForms,
  forms: readonly string[],
  { ownMarkup }: CarryOptions,
): readonly string[] | undefined {
  if (old.one !== next.one && placeholderEdit(old.one, next.one) === undefined) return undefined;
  if (placeholderEdit(old.many, next.many) === undefined) return undefined;
  const options = { isForm: true, ownMarkup };
  const targets = forms.flatMap((form, index) => {
    const one = carryPlaceholders(old.one, next.one, form, options);
    const many = carryPlaceholders(old.many, next.many, form, options);
    return (index === 0 && forms.length > 1 ? (one ?? many) : (many ?? one)) ?? [];
  });
  return targets.length === forms.length && !forms.includes("") ? targets : undefined;
}

const NONE: ReadonlySet<EditClass> = new Set();
const NO_TEXT = worded("one of the forms has no text");
const APART = worded("the texts for one and for many were edited in different ways");

function isSame(one: ReadonlySet<EditClass>, other: ReadonlySet<EditClass>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}
