import type { FeatureIndex } from "./feature-index.js";
import type { ComparedText } from "./likeness.js";
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
  const { matching, candidates } = search;
  const left = search.indexOfLeft();
  for (const message of search.open) {
    const before = matching.of(message);
    // A message that is one old one, but for a word or two, has no room for another.
    if (before !== undefined && (before.kind !== "edit" || before.words > NO_ROOM)) continue;
    const text = candidates.wanted(search.wantedText(message));
    if (text === undefined) continue;
    const partner = before?.available[0];
    const first =
      partner === undefined ? undefined : partOf(search, message, partner, HELD_BY_PARTNER);
    if (partner !== undefined && first === undefined) continue;
    if (first !== undefined && !hasRoomBeside(first, text.words.length)) continue;
    const olds =
      first === undefined
        ? search.like(message).map(({ old }) => old)
        : sharingBeside(left, text, first.span);
    const parts = sideBySide(first, freeParts(search, message, olds), text.words.length);
    if (parts === undefined) continue;
    const old = parts.reduce((sum, part) => sum + weightOf(search, part.message), 0);
    const shared = parts.reduce(
      (sum, part) => sum + weightOf(search, part.message) * part.span.share,
      0,
    );
    const words = (2 * shared) / (text.total + old);
    const closeness = parts
      .map((part) => part.closeness)
      .reduce((a, b) => (b.value > a.value ? b : a));
    matching.set(
      pairing(
        message,
        parts.map((part) => part.message),
        "join",
        { value: Math.min(1, words), evidence: 0 },
        closeness,
      ),
    );
  }
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
  const whole = search.candidates.wanted(search.wantedText(message));
  const parts: Part[] = [];
  for (const old of olds) {
    if (!mayBePart(search.candidates.old(old), whole)) continue;
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
  const { matching, candidates, positions } = search;
  const closeness = positions.closeness(
    matching.wanted[message]?.places ?? [],
    matching.available[available]?.places ?? [],
  );
  const whole = candidates.wanted(search.wantedText(message));
  const text = candidates.old(search.oldText(available));
  const span = spanOf(candidates.window, text, whole, closeness, least);
  return span && { message: available, span, closeness };
}

function weightOf(search: Search, available: number): number {
  return search.candidates.old(search.oldText(available))?.total ?? 0;
}
