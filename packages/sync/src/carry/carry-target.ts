import { read, type Mark, type Reading } from "@dragoman/inline";
import { type Worded, worded } from "@dragoman/model";
import { alignLeaves } from "./align-leaves.js";
import { Application } from "./application.js";
import { applyEdit } from "./apply-edit.js";
import { isSameUrl } from "./apply-mark-edit.js";
import { defaultCarriedClasses, type EditClass, editClassNames } from "./classes.js";
import type { Edit } from "./edit.js";
import { leafEdits } from "./leaf-edits.js";
import { onlyWordsDiffer } from "./only-words.js";
import { markEdits } from "./mark-edits.js";
import { contentMarkup, emphasisMarkup, markupDifference, sameDifference } from "./markup.js";
import type { Carried, CarryOptions, NotCarried, Partly } from "./result.js";

/**
 * Applies to a translation what changed in its source's markup, where that is
 * certain: a URL, an attribute or code is substituted where it stands as often
 * as in the source; markup is put around words that stand as they are and
 * exactly once, or taken from where its counterpart is. Afterwards the markup
 * of the new source and the new target is compared as a whole. Time and memory
 * are linear in the lengths of the texts, but for the words that differ.
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
  if (onlyWordsDiffer(oldSource, newSource))
    return uncarried(oldTarget, oldTarget, new Set(["words"]), changed("words"));
  const [old, next] = [read(oldSource), read(newSource)];
  const { edits, standing } = editsBetween(old, next);
  const classes = new Set(edits.map((edit) => edit.class));
  if (edits.length === 0) classes.add("white-space");
  let doubt = classes.has("words") ? changed("words") : undefined;
  if (doubt === undefined) {
    const texts = { old, next, target: read(oldTarget) };
    const { text, doubts } = applyAll(texts, edits, standing);
    doubt = doubts[0] ?? disagreement(texts, read(text), options.ownMarkup === true);
    if (doubt === undefined) {
      const allowed = options.classes ?? defaultCarriedClasses;
      const refused = [...classes].find((name) => !allowed.has(name));
      if (refused === undefined)
        return { outcome: "carried", target: text, classes, reason: carriedReason(classes) };
      // What is certain is applied all the same: there is less to do for who looks at it.
      return uncarried(oldTarget, text, classes, changed(refused));
    }
  }
  const mechanical = edits.filter((edit) => substitutions.has(edit.type));
  const { text } =
    mechanical.length === 0
      ? { text: oldTarget }
      : applyAll({ old, next, target: read(oldTarget) }, mechanical, standing);
  return uncarried(oldTarget, text, classes, doubt);
}

function uncarried(
  oldTarget: string,
  target: string,
  classes: ReadonlySet<EditClass>,
  reason: Worded,
): Partly | NotCarried {
  return { outcome: target === oldTarget ? "not-carried" : "partly", target, classes, reason };
}

/** Edits that are right on their own. What is put in or taken out is not: it may have moved. */
const substitutions: ReadonlySet<Edit["type"]> = new Set([
  "url",
  "label",
  "attributes",
  "tag",
  "replace-leaf",
  "to-code",
  "from-code",
] as const);

type Texts = Readonly<Record<"old" | "next" | "target", Reading>>;

function editsBetween(
  old: Reading,
  next: Reading,
): { edits: Edit[]; standing: ReadonlyMap<Mark, Mark> } {
  const alignment = alignLeaves(old.leaves, next.leaves);
  const marks = markEdits(old, next, alignment);
  const edits = [...leafEdits(old, next, alignment), ...marks.edits];
  const [before, after] = [lineBreaks(old.text), lineBreaks(next.text)];
  if (before !== after) edits.push({ type: "line-breaks", class: "white-space", count: after });
  return { edits, standing: marks.standing };
}

function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}

/** A message with more edits is no sentence; this keeps what follows linear. */
const mostEdits = 1_000;

/** Applies each edit that is certain. */
function applyAll(
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

/** Compares the markup of both sides as a whole. */
function disagreement(
  { old, next, target }: Texts,
  after: Reading,
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
  return sameDifference(wanted, got)
    ? undefined
    : worded("the translation's emphasis would not follow the source's");
}

function changed(name: EditClass): Worded {
  return worded("{{what}} changed", { what: editClassNames[name] });
}

function carriedReason(classes: ReadonlySet<EditClass>): Worded {
  const what = [...classes]
    .map((name) => editClassNames[name])
    .reduce((one, other) => worded("{{one}} and {{other}}", { one, other }));
  return worded("only {{what}} changed", { what });
}
