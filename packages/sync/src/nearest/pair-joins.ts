import type { FeatureIndex } from "./feature-index.js";
import type { ComparedText } from "./likeness.js";
import type { Pairing } from "./message.js";
import type { Search } from "./search.js";
import {
  hasRoomBeside,
  HELD,
  HELD_BY_PARTNER,
  mayBePart,
  type Part,
  sideBySide,
  spanOf,
} from "./parts.js";
import { pairing } from "./reason.js";
import type { WordSpan } from "./word-window.js";

/** Above this likeness nothing of a text is left over. */
const NO_ROOM = 0.97;

/**
 * Finds wanted messages that several old ones were joined into: they take all
 * their translations. One may have been paired with the wanted one before.
 */
export function pairJoins(search: Search): void {
  const left = search.indexOfLeft();
  for (const message of search.open) {
    const parts = joinedParts(search, message, left);
    if (parts !== undefined) search.matching.set(joinOf(search, message, parts));
  }
}

/** The old messages that a wanted one was joined from, in the order of its text; undefined where it was not. */
function joinedParts(search: Search, message: number, left: FeatureIndex): Part[] | undefined {
  const before = search.matching.of(message);
  // A message that is one old one, but for a word or two, has no room for another.
  if (before !== undefined && (before.kind !== "edit" || before.words > NO_ROOM)) return undefined;
  const text = search.wantedWords(message);
  if (text === undefined) return undefined;
  const { length } = text.words;
  const [partner] = before?.available ?? [];
  if (partner === undefined) {
    const olds = search.like(message).map(({ old }) => old);
    return sideBySide(undefined, freeParts(search, message, olds), length);
  }
  const first = partOf(search, message, partner, HELD_BY_PARTNER);
  if (first === undefined || !hasRoomBeside(first, length)) return undefined;
  const olds = sharingBeside(left, text, first.span);
  return sideBySide(first, freeParts(search, message, olds), length);
}

function joinOf(search: Search, message: number, parts: readonly Part[]): Pairing {
  let old = 0;
  let shared = 0;
  for (const part of parts) {
    const weight = search.oldWords(part.message)?.total ?? 0;
    old += weight;
    shared += weight * part.span.share;
  }
  const words = (2 * shared) / ((search.wantedWords(message)?.total ?? 0) + old);
  const closest = parts
    .map(({ closeness }) => closeness)
    .reduce((a, b) => (b.value > a.value ? b : a));
  const available = parts.map((part) => part.message);
  return pairing(message, available, "join", { value: Math.min(1, words), evidence: 0 }, closest);
}

/** Where one part is known, the others stand in what it leaves over: old texts that share words with that. */
function sharingBeside(
  left: FeatureIndex,
  { words }: ComparedText,
  { start, end }: WordSpan,
): Iterable<number> {
  const beside = new Set([...words.subarray(0, start), ...words.subarray(end)]);
  return left.find(Int32Array.from(beside), () => true).texts;
}

/** Old messages, of some texts, that no one has and that are part of a wanted one. */
function freeParts(search: Search, message: number, olds: Iterable<number>): Part[] {
  const { matching } = search;
  const wanted = matching.wanted[message];
  if (wanted === undefined) return [];
  const whole = search.wantedWords(message);
  const parts: Part[] = [];
  for (const old of olds) {
    if (!mayBePart(search.words.old(old), whole)) continue;
    const member = search.texts[old]?.choose(wanted, search.positions);
    if (member === undefined || member.inUse) continue;
    const part = partOf(search, message, member.available, HELD);
    if (part !== undefined) parts.push(part);
  }
  return parts;
}

function partOf(
  search: Search,
  message: number,
  available: number,
  least: number,
): Part | undefined {
  const closeness = search.closeness(message, available);
  const [text, whole] = [search.oldWords(available), search.wantedWords(message)];
  const span = spanOf(search.words.window, text, whole, closeness, least);
  return span && { message: available, span, closeness };
}
