import { worded } from "@dragoman/model";
import { applyEdits } from "./apply-edits.js";
import { readText } from "./attributes.js";
import { carryPlaceholders } from "./carry-placeholders.js";
import { disagreement } from "./disagreement.js";
import type { Edit } from "./edit.js";
import { editsBetween } from "./edits-between.js";
import { onlyWordsDiffer } from "./only-words.js";
import { certain, changed, uncarried } from "./outcome.js";
import type { Carried, CarryOptions, NotCarried, Partly } from "./result.js";

/**
 * Applies to a translation what changed in its source's markup, where that is
 * certain: a URL, an attribute or code is substituted where it stands as often
 * as in the source; markup is put around words that stand as they are or as
 * the locale translates them, and exactly once, or taken from where its
 * counterpart is. Afterwards the markup of the new source and the new target is
 * compared as a whole. Time and memory are linear in the lengths of the texts,
 * but for the words that differ; terms are looked for in sentences alone.
 *
 * @param oldSource - the msgid that the translation was made for
 * @param newSource - the msgid of now
 * @param oldTarget - the translation: inline Markdown, as msgids are
 * @param options - which classes are carried, and whether markup of the translator's own is a doubt
 * @returns the new target (the old one where nothing was certain), the classes
 *   of the edit, and why; it never fails
 * @example
 * carryTarget("The [docs](a.md)", "The [docs](b.md)", "La [doc](a.md)");
 * // { outcome: "carried", target: "La [doc](b.md)", classes: Set { "url" }, reason: { message: "only a URL changed", … } }
 */
export function carryTarget(
  oldSource: string,
  newSource: string,
  oldTarget: string,
  options: CarryOptions = {},
): Carried | Partly | NotCarried {
  if (oldSource === newSource)
    return {
      outcome: "carried",
      target: oldTarget,
      classes: new Set(),
      reason: worded("nothing changed"),
    };
  const { ownMarkup } = options;
  const replaced = carryPlaceholders(oldSource, newSource, oldTarget, { ownMarkup });
  if (replaced !== undefined) return certain(oldTarget, replaced, new Set(["code"]), options);
  if (onlyWordsDiffer(oldSource, newSource))
    return uncarried(oldTarget, oldTarget, new Set(["words"]), changed("words"));
  const { attributes } = options;
  const [old, next] = [readText(oldSource, attributes), readText(newSource, attributes)];
  const target = readText(oldTarget, attributes);
  const { edits, standing } = editsBetween(old, next);
  const classes = new Set(edits.map((edit) => edit.class));
  if (edits.length === 0) classes.add("white-space");
  let doubt = classes.has("words") ? changed("words") : undefined;
  if (doubt === undefined) {
    const texts = { old, next, target };
    const { text, doubts, terms } = applyEdits(texts, edits, standing, options);
    doubt = doubts[0] ?? disagreement(texts, readText(text, attributes), ownMarkup === true);
    if (doubt === undefined) return certain(oldTarget, text, classes, options, terms);
  }
  const mechanical = edits.filter((edit) => SUBSTITUTIONS.has(edit.type));
  const { text } =
    mechanical.length === 0
      ? { text: oldTarget }
      : applyEdits({ old, next, target }, mechanical, standing, {});
  return uncarried(oldTarget, text, classes, doubt);
}

/** Edits that are right on their own. What is put in or taken out is not: it may have moved. */
const SUBSTITUTIONS: ReadonlySet<Edit["type"]> = new Set([
  "url",
  "label",
  "attributes",
  "tag",
  "replace-leaf",
  "to-code",
  "from-code",
  "replace-token",
] as const);
