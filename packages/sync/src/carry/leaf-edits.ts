import type { Leaf, LeafKind, Reading } from "@dragoman/inline";
import { ELLIPSES } from "./closing-mark.js";
import type { Hunk, LeafAlignment } from "./align-leaves.js";
import { readableValues } from "./attributes.js";
import type { EditClass } from "./classes.js";
import { codeEdit } from "./code-edit.js";
import type { Edit } from "./edit.js";
import { caseEdits } from "./case-edits.js";
import { signPairs } from "./sign-pairs.js";

/** What changed in the leaves: between those that stand, and in letter case and style within them. */
export function leafEdits(old: Reading, next: Reading, alignment: LeafAlignment): Edit[] {
  const edits: Edit[] = caseEdits(old, next, alignment.stands);
  for (const [index, leaf] of old.leaves.entries()) {
    const other = next.leaves[alignment.stands[index] ?? -1];
    if (leaf.kind === "word" || !other || other.raw === leaf.raw) continue;
    if (leaf.kind === "punctuation") edits.push({ type: "style", class: "dash-or-quote" });
    else edits.push({ type: "replace-leaf", class: classOf(leaf), old: leaf, next: other });
  }
  const pairs = signPairs(old, next, alignment.hunks);
  for (const hunk of pairs.rest) edits.push(...hunkEdits(old, next, hunk));
  return [...edits, ...pairs.edits];
}

function hunkEdits(old: Reading, next: Reading, hunk: Hunk): Edit[] {
  const before = old.leaves.slice(hunk.oldFrom, hunk.oldTo);
  const after = next.leaves.slice(hunk.newFrom, hunk.newTo);
  const isOfWord =
    before.some((leaf) => makesAnother(old, leaf)) ||
    after.some((leaf) => makesAnother(next, leaf));
  const hasWords = isOfWord || [...before, ...after].some((leaf) => leaf.kind === "word");
  if (hasWords) {
    const code = codeEdit(old, next, hunk, before, after);
    if (code) return [code];
    if (!isOfWord && joined(before) === joined(after))
      return [{ type: "style", class: "dash-or-quote" }];
  }
  const atoms = atomEdits(before.filter(isAtom), after.filter(isAtom), hunk, next);
  if (hasWords) return [WORDS, ...atoms.filter((edit) => edit.type === "replace-leaf")];
  const atEnd = hunk.oldTo === old.leaves.length && hunk.newTo === next.leaves.length;
  const signs = punctuationEdits(before.filter(isPunctuation), after.filter(isPunctuation), atEnd);
  // `<a,b>` became `<a>,<b>`, or `a`, `b` lost one: what comes or goes one by one would not keep what stands between.
  if (signs.length > 0 && atoms.length > 0 && before.length !== after.length) return [WORDS];
  return [...atoms, ...signs];
}

const WORDS: Edit = { type: "words", class: "words" };

/** Whether a sign makes another word of what follows it. */
function makesAnother({ text }: Reading, { kind, key, raw, start, end }: Leaf): boolean {
  if (kind !== "punctuation") return false;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  // A number: `-1`, `1.5`, `10:30`; but not `WPA-2`.
  if ("-.,:'".includes(key) && /^\p{N}/u.test(after) && !/\p{L}$/u.test(before)) return true;
  // An option of a program: `--all`, `--%s`.
  return (
    /^-+$/u.test(raw) && /^-?[\p{L}%{<]/u.test(after) && /(?:^|[^\p{L}\p{N}-])-?$/u.test(before)
  );
}

/** `open source` and `open-source` are the same words. */
function joined(leaves: readonly Leaf[]): string {
  return leaves
    .map(({ kind, key }) =>
      key === "-" || key === "'" ? "" : `${kind === "word" ? "" : " "}${key}`,
    )
    .join("");
}

function isAtom({ kind }: Leaf): boolean {
  return kind !== "word" && kind !== "punctuation";
}

function isPunctuation({ kind }: Leaf): boolean {
  return kind === "punctuation";
}

function atomEdits(
  before: readonly Leaf[],
  after: readonly Leaf[],
  hunk: Hunk,
  next: Reading,
): Edit[] {
  // What stands in the place of another thing is put there, of whatever kind: `:x:` for its code.
  if (before.length === after.length)
    return before.flatMap((leaf, index): Edit[] => {
      const other = after[index];
      if (!other) return [];
      return readableValues(leaf.raw) === readableValues(other.raw)
        ? [{ type: "replace-leaf", class: classOf(leaf, other), old: leaf, next: other }]
        : [WORDS];
    });
  const place =
    hunk.newFrom === 0 ? "start" : hunk.newTo === next.leaves.length ? "end" : undefined;
  return [
    ...before.map((leaf): Edit => ({ type: "remove-leaf", class: classOf(leaf), old: leaf })),
    ...after.map((leaf): Edit => ({ type: "add-leaf", class: classOf(leaf), next: leaf, place })),
  ];
}

function punctuationEdits(before: readonly Leaf[], after: readonly Leaf[], atEnd: boolean): Edit[] {
  const all = [...before, ...after];
  if (all.length === 0) return [];
  if (all.every(({ key }) => `-'"`.includes(key)))
    return [{ type: "style", class: "dash-or-quote" }];
  const [old] = before;
  const [next] = after;
  // `>`, `€` and `%` are words, but the same in all languages; `_` is a part of a name, or marks a key.
  if (all.some(({ raw }) => /[\p{S}%‰@#&§/\\_]/u.test(raw)))
    return before.length === 1 && after.length === 1 && old && next
      ? [{ type: "replace-leaf", class: "punctuation", old, next }]
      : [WORDS];
  // What encloses something and went, or came, without its partner encloses something else now.
  if (enclosing(before) !== enclosing(after)) return [WORDS];
  const write = (leaves: readonly Leaf[]): string => leaves.map(({ raw }) => raw).join("");
  const texts = { before: write(before), after: write(after) };
  if (atEnd) return [{ type: "closing", class: "closing-punctuation", ...texts }];
  const isEllipsis = ELLIPSES.includes(texts.before) && ELLIPSES.includes(texts.after);
  return isEllipsis
    ? [{ type: "ellipsis", class: "punctuation", ...texts, at: old?.start ?? 0 }]
    : [{ type: "style", class: "punctuation" }];
}

/** The signs that come in pairs. */
function enclosing(leaves: readonly Leaf[]): string {
  return leaves
    .map(({ key }) => key)
    .filter((key) => /^['"()（）]$/u.test(key))
    .join("");
}

const CLASSES: Readonly<Record<LeafKind, EditClass>> = {
  word: "words",
  punctuation: "punctuation",
  code: "code",
  expression: "code",
  url: "url",
  tag: "html",
  icon: "icon",
  footnote: "reference",
  attributes: "attribute-list",
  marker: "block-marker",
};

function classOf(leaf: Leaf, next: Leaf = leaf): EditClass {
  return leaf.kind === "attributes" && isHeadingId(leaf.raw) && isHeadingId(next.raw)
    ? "heading-id"
    : CLASSES[leaf.kind];
}

/** `{#id}` and nothing else. */
export function isHeadingId(raw: string): boolean {
  return /^\{:?\s*#[\w:.-]+\s*\}$/.test(raw);
}
