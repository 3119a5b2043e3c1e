import type { Leaf, LeafKind, Reading } from "@dragoman/inline";
import type { Hunk, LeafAlignment } from "./align-leaves.js";
import { readableValues } from "./attributes.js";
import type { EditClass } from "./classes.js";
import { codeEdit } from "./code-edit.js";
import type { Edit } from "./edit.js";

/** What changed in the leaves: between those that stand, and in letter case and style within them. */
export function leafEdits(old: Reading, next: Reading, alignment: LeafAlignment): Edit[] {
  const edits: Edit[] = [];
  for (const [index, leaf] of old.leaves.entries()) {
    const other = next.leaves[alignment.stands[index] ?? -1];
    if (!other || other.raw === leaf.raw) continue;
    if (leaf.kind === "word")
      edits.push({ type: "letter-case", class: "letter-case", old: leaf, next: other });
    else if (leaf.kind === "punctuation") edits.push({ type: "style", class: "dash-or-quote" });
    else edits.push({ type: "replace-leaf", class: classOf(leaf), old: leaf, next: other });
  }
  for (const hunk of alignment.hunks) edits.push(...hunkEdits(old, next, hunk));
  return edits;
}

function hunkEdits(old: Reading, next: Reading, hunk: Hunk): Edit[] {
  const before = old.leaves.slice(hunk.oldFrom, hunk.oldTo);
  const after = next.leaves.slice(hunk.newFrom, hunk.newTo);
  const isNumber =
    before.some((leaf) => isOfNumber(old, leaf)) || after.some((leaf) => isOfNumber(next, leaf));
  const hasWords = isNumber || [...before, ...after].some((leaf) => leaf.kind === "word");
  if (hasWords) {
    const code = codeEdit(old, next, hunk, before, after);
    if (code) return [code];
    if (!isNumber && joined(before) === joined(after))
      return [{ type: "style", class: "dash-or-quote" }];
  }
  const atoms = atomEdits(before.filter(isAtom), after.filter(isAtom), hunk, next);
  if (hasWords)
    return [
      { type: "words", class: "words" },
      ...atoms.filter((edit) => edit.type === "replace-leaf"),
    ];
  const atEnd = hunk.oldTo === old.leaves.length && hunk.newTo === next.leaves.length;
  return [
    ...atoms,
    ...punctuationEdits(before.filter(isPunctuation), after.filter(isPunctuation), atEnd),
  ];
}

/** A sign, a point or a colon makes another number: `-1`, `1.5`, `10:30`; but not `WPA-2`. */
function isOfNumber({ text }: Reading, { kind, key, start, end }: Leaf): boolean {
  if (kind !== "punctuation" || !"-.,:'".includes(key)) return false;
  return /\p{N}/u.test(text[end] ?? "") && !/\p{L}/u.test(text[start - 1] ?? "");
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
        : [{ type: "words", class: "words" }];
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
  // `>`, `€` and `%` are words, but the same in all languages.
  if (all.some(({ raw }) => /[\p{S}%‰@#&§/\\]/u.test(raw)))
    return before.length === 1 && after.length === 1 && old && next
      ? [{ type: "replace-leaf", class: "punctuation", old, next }]
      : [{ type: "words", class: "words" }];
  const write = (leaves: readonly Leaf[]): string => leaves.map(({ raw }) => raw).join("");
  if (atEnd)
    return [
      { type: "closing", class: "closing-punctuation", old: write(before), next: write(after) },
    ];
  return [{ type: "style", class: "punctuation" }];
}

const classes: Readonly<Record<LeafKind, EditClass>> = {
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
    : classes[leaf.kind];
}

/** `{#id}` and nothing else. */
export function isHeadingId(raw: string): boolean {
  return /^\{:?\s*#[\w:.-]+\s*\}$/.test(raw);
}
