import type { Leaf, Reading } from "@dragoman/inline";
import type { Hunk, LeafAlignment } from "./align-leaves.js";
import { type ReadText, readableValues } from "./attributes.js";
import { caseEdits } from "./case-edits.js";
import { codeEdit } from "./code-edit.js";
import { type Edit, WORDS } from "./edit.js";
import { classOf } from "./leaf-class.js";
import { punctuationEdits } from "./punctuation-edits.js";
import { signPairs } from "./sign-pairs.js";
import { TokenEdits } from "./token-edits.js";

/** What changed in the leaves: between those that stand, and in letter case and style within them. */
export function leafEdits(old: Reading, next: ReadText, { stands, hunks }: LeafAlignment): Edit[] {
  const values = hunks.length === 0 ? undefined : new TokenEdits(old, next);
  // A part of a value that went stands no more, if it is in the new one, too.
  const kept = stands.map((other, index) => (values?.has(old.leaves[index]) ? -1 : other));
  const edits: Edit[] = [...(values?.edits ?? []), ...caseEdits(old, next, kept)];
  for (const [index, leaf] of old.leaves.entries()) {
    const other = next.leaves[kept[index] ?? -1];
    if (leaf.kind === "word" || !other || other.raw === leaf.raw) continue;
    if (leaf.kind === "punctuation") edits.push({ type: "style", class: "dash-or-quote" });
    else edits.push({ type: "replace-leaf", class: classOf(leaf), old: leaf, next: other });
  }
  const others = hunks.filter((hunk) => !values?.covers(old, next, hunk));
  const pairs = signPairs(old, next, others);
  for (const hunk of pairs.rest) edits.push(...hunkEdits(old, next, hunk));
  return [...edits, ...pairs.edits];
}

function hunkEdits(old: Reading, next: ReadText, hunk: Hunk): Edit[] {
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
  next: ReadText,
): Edit[] {
  // What stands in the place of another thing is put there, of whatever kind: `:x:` for its code.
  if (before.length === after.length)
    return before.flatMap((leaf, index): Edit[] => {
      const other = after[index];
      if (!other) return [];
      return readableValues(leaf.raw, next.attributes) ===
        readableValues(other.raw, next.attributes)
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
