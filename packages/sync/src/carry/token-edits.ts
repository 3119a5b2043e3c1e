import type { Leaf, Reading } from "@dragoman/inline";
import { firstFrom, type Span } from "@dragoman/model";
import { alignLeaves, type Hunk } from "./align-leaves.js";
import type { Edit } from "./edit.js";
import { type Token, Tokens } from "./tokens.js";
import { valueClass } from "./values.js";

/** Of a source: a value that gave way to another one. */
export type TokenEdit = Extract<Edit, { type: "replace-token" }>;

/**
 * Finds the values that gave way to others: `--quick` to `--fast`, `%d` to
 * `%u`, 2023 to 2024. A translation has them as they are, so that each can be
 * put in the place of the other. It is one edit only where all of one text
 * became the same other text, and nothing else did.
 *
 * @param old - the source as it was
 * @param next - the source as it is
 * @example
 * new TokenEdits(read("Use --quick"), read("Use --fast")).edits;
 * // [{ type: "replace-token", class: "code", before: "--quick", after: "--fast" }]
 */
export class TokenEdits {
  readonly edits: readonly TokenEdit[];
  readonly #gone: readonly Span[];
  readonly #come: readonly Span[];

  constructor(old: Reading, next: Reading) {
    const [before, now] = [new Tokens(old), new Tokens(next)];
    this.edits = replaced(before, now);
    this.#gone = spansOf(this.edits.flatMap((edit) => before.of(edit.before)));
    this.#come = spansOf(this.edits.flatMap((edit) => now.of(edit.after)));
  }

  /** Whether a leaf of the old source is a part of a value that went. */
  has(leaf: Leaf | undefined): boolean {
    return leaf !== undefined && isWithin(leaf, this.#gone);
  }

  /** Whether all that a hunk has are parts of such values. */
  covers(old: Reading, next: Reading, { oldFrom, oldTo, newFrom, newTo }: Hunk): boolean {
    return (
      this.edits.length > 0 &&
      old.leaves.slice(oldFrom, oldTo).every((leaf) => isWithin(leaf, this.#gone)) &&
      next.leaves.slice(newFrom, newTo).every((leaf) => isWithin(leaf, this.#come))
    );
  }
}

function replaced(old: Tokens, next: Tokens): TokenEdit[] {
  const isGone = ({ text }: Token): boolean =>
    next.count(text) === 0 && valueClass(text) !== undefined;
  if (!old.all.some(isGone)) return [];
  const edits = new Map<string, TokenEdit>();
  const { hunks } = alignLeaves(old.all.map(keyed), next.all.map(keyed));
  for (const { oldFrom, oldTo, newFrom, newTo } of hunks) {
    if (oldTo - oldFrom !== newTo - newFrom) continue;
    for (let index = 0; index < oldTo - oldFrom; index++) {
      const edit = editOf(old.all[oldFrom + index]?.text, next.all[newFrom + index]?.text);
      if (edit && isWhole(edit, old, next)) edits.set(edit.before, edit);
    }
  }
  return [...edits.values()];
}

function keyed({ text }: Token): { key: string } {
  return { key: text };
}

function editOf(before = "", after = ""): TokenEdit | undefined {
  const kind = valueClass(before);
  if (kind === undefined || kind !== valueClass(after)) return undefined;
  return { type: "replace-token", class: kind, before, after };
}

/** Whether all of one text became the other, and no other text did: the edit can be taken back in the same way. */
function isWhole({ before, after }: TokenEdit, old: Tokens, next: Tokens): boolean {
  const isExchanged = next.count(before) === 0 && old.count(after) === 0;
  return isExchanged && next.count(after) === old.count(before);
}

function spansOf(tokens: readonly Span[]): readonly Span[] {
  return [...tokens].sort((one, other) => one.start - other.start);
}

function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  const span = spans[firstFrom(spans, (one) => one.end < end)];
  return span !== undefined && span.start <= start;
}
