import type { Leaf, Reading } from "@dragoman/inline";
import { alignLeaves, type Hunk } from "./align-leaves.js";
import type { Edit } from "./edit.js";
import { type Token, type Tokens, tokensIn } from "./tokens.js";
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
  readonly #old: Tokens;
  readonly #next: Tokens;
  readonly #gone: ReadonlySet<string | undefined>;
  readonly #come: ReadonlySet<string | undefined>;

  constructor(old: Reading, next: Reading) {
    this.#old = tokensIn(old);
    this.#next = tokensIn(next);
    this.edits = replaced(this.#old, this.#next);
    this.#gone = new Set(this.edits.map(({ before }) => before));
    this.#come = new Set(this.edits.map(({ after }) => after));
  }

  /** Whether a leaf of the old source is a part of a value that went. */
  has(leaf: Leaf | undefined): boolean {
    return leaf !== undefined && this.#gone.has(this.#old.at(leaf)?.text);
  }

  /** Whether all that a hunk has are parts of such values. */
  covers(old: Reading, next: Reading, { oldFrom, oldTo, newFrom, newTo }: Hunk): boolean {
    return (
      this.edits.length > 0 &&
      old.leaves.slice(oldFrom, oldTo).every((leaf) => this.has(leaf)) &&
      next.leaves.slice(newFrom, newTo).every((leaf) => this.#come.has(this.#next.at(leaf)?.text))
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
