import type { Leaf, Reading } from "@dragoman/inline";
import type { Hunk } from "./align-leaves.js";
import type { Edit } from "./edit.js";

/** Words that became a code span, or a code span that became words. */
export function codeEdit(
  old: Reading,
  next: Reading,
  { oldFrom, oldTo }: Hunk,
  before: readonly Leaf[],
  after: readonly Leaf[],
): Edit | undefined {
  const [first] = after;
  if (after.length === 1 && first?.kind === "code" && codeText(first.raw) === textOf(old, before))
    return { type: "to-code", class: "code", next: first, from: oldFrom, to: oldTo };
  const [code] = before;
  const text = textOf(next, after);
  if (before.length === 1 && code?.kind === "code" && codeText(code.raw) === text)
    return { type: "from-code", class: "code", old: code, text };
  return undefined;
}

/** What a code span shows. */
function codeText(raw: string): string {
  return raw.replace(/^`+ ?|(?<=[^`])`+$/g, "").trim();
}

function textOf({ text }: Reading, leaves: readonly Leaf[]): string {
  return text.slice(leaves[0]?.start ?? 0, leaves.at(-1)?.end ?? 0);
}
