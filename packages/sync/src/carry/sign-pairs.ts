import type { Leaf, Reading } from "@dragoman/inline";
import type { Hunk } from "./align-leaves.js";
import type { Edit } from "./edit.js";

/** What signs that come in pairs did, and what else was edited. */
export interface SignPairs {
  readonly edits: readonly Edit[];
  /** The hunks that are none of these signs. */
  readonly rest: readonly Hunk[];
}

/** By a sign that opens: the one that closes. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['"', '"'],
  ["(", ")"],
  ["（", "）"],
]);
const CLOSERS: ReadonlySet<string> = new Set(CLOSING.values());

/**
 * Finds quotation marks and brackets that were put around words that stand, or
 * taken from around them: `%s` became `'%s'`. That is more than another style.
 * A mark without a partner is an apostrophe.
 *
 * @param old - the source as it was
 * @param next - the source as it is
 * @param hunks - what differs between their leaves
 * @example
 * const [old, next] = [read("is %s"), read("is '%s'")];
 * signPairs(old, next, alignLeaves(old.leaves, next.leaves).hunks).edits[0]?.type; // "add-signs"
 */
export function signPairs(old: Reading, next: Reading, hunks: readonly Hunk[]): SignPairs {
  const edits: Edit[] = [];
  const rest: Hunk[] = [];
  let open: LoneSign | undefined;
  for (const hunk of hunks) {
    const sign = loneSign(old, next, hunk);
    if (sign === undefined) {
      rest.push(hunk);
    } else if (open !== undefined && isPair(open, sign)) {
      edits.push(editOf(open, sign));
      open = undefined;
    } else {
      if (open !== undefined) rest.push(open.hunk);
      open = sign;
    }
  }
  if (open !== undefined) rest.push(open.hunk);
  return { edits, rest };
}

/** A sign that alone was put in or taken out. */
interface LoneSign {
  readonly hunk: Hunk;
  readonly leaf: Leaf;
  readonly isNew: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

function loneSign(old: Reading, next: Reading, hunk: Hunk): LoneSign | undefined {
  const [gone, come] = [hunk.oldTo - hunk.oldFrom, hunk.newTo - hunk.newFrom];
  if (gone + come !== 1) return undefined;
  const isNew = come === 1;
  const { text, leaves } = isNew ? next : old;
  const leaf = leaves[isNew ? hunk.newFrom : hunk.oldFrom];
  if (leaf?.kind !== "punctuation") return undefined;
  const [before, after] = [text.charAt(leaf.start - 1), text.charAt(leaf.end)];
  const opens = CLOSING.has(leaf.key) && /^\S/u.test(after) && !/[\p{L}\p{N}]/u.test(before);
  const closes = CLOSERS.has(leaf.key) && /\S$/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  return opens || closes ? { hunk, leaf, isNew, opens, closes } : undefined;
}

function isPair(open: LoneSign, close: LoneSign): boolean {
  return (
    open.opens &&
    close.closes &&
    open.isNew === close.isNew &&
    CLOSING.get(open.leaf.key) === close.leaf.key &&
    open.hunk.oldTo < close.hunk.oldFrom
  );
}

function editOf(open: LoneSign, close: LoneSign): Edit {
  return {
    type: open.isNew ? "add-signs" : "remove-signs",
    class: `'"`.includes(open.leaf.key) ? "dash-or-quote" : "punctuation",
    open: open.leaf,
    close: close.leaf,
    from: open.hunk.oldTo,
    to: close.hunk.oldFrom,
  };
}
