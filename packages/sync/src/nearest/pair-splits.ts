import { addToGroup, type Group } from "@dragoman/model";
import type { ComparedText } from "./likeness.js";
import type { Search } from "./search.js";
import { HELD, HELD_BY_PARTNER, mayBePart, type Part, sideBySide, spanOf } from "./parts.js";
import { pairing } from "./reason.js";

/**
 * Finds old messages that were split: every part keeps the translation of the
 * whole. One of the parts may have been paired with the whole before.
 */
export function pairSplits(search: Search): void {
  const { matching } = search;
  for (const [available, found] of partsOfOld(search)) {
    const open = found.filter((part) => matching.of(part.message) === undefined);
    const partner = matching.partner(available);
    if (open.length === 0 || (partner === undefined && matching.isTaken(available))) continue;
    const whole = search.oldWords(available);
    const first = partner === undefined ? undefined : partnerPart(search, partner, available);
    // The partner is as long as the whole: nothing lies beside it.
    const hasAll = partner !== undefined && first === undefined;
    const parts = hasAll ? undefined : sideBySide(first, open, whole?.words.length ?? 0);
    for (const part of parts ?? lostParts(search, partner, open, whole)) {
      matching.set(
        pairing(
          part.message,
          [available],
          "split",
          { value: part.span.share, evidence: 0 },
          part.closeness,
        ),
      );
    }
  }
}

/** Least share of a part's words that its whole's partner must not have; small words it has anyway. */
const LOST = 0.5;

/** Parts that the partner, as long as the whole, has not: it got other words for some that went. */
function lostParts(
  search: Search,
  partner: number | undefined,
  parts: readonly Part[],
  whole: ComparedText | undefined,
): Part[] {
  const other = partner === undefined ? undefined : search.wantedWords(partner);
  if (whole === undefined || other === undefined) return [];
  return parts.filter((part) => search.words.window.missing(whole, part.span, other) >= LOST);
}

/** By old message: the wanted ones that are part of it, in canonical order. */
function partsOfOld(search: Search): Map<number, Group<Part>> {
  const { matching, words } = search;
  const found = new Map<number, Group<Part>>();
  for (const message of search.open) {
    const wanted = matching.wanted[message];
    if (wanted === undefined || matching.of(message) !== undefined) continue;
    const text = search.wantedWords(message);
    for (const { old } of search.like(message)) {
      if (!mayBePart(text, words.old(old))) continue;
      const member = search.texts[old]?.chooseAny(wanted, search.positions);
      if (member === undefined) continue;
      const { available, closeness } = member;
      const span = spanOf(words.window, text, words.old(old), closeness, HELD);
      if (span !== undefined) addToGroup(found, available, { message, span, closeness });
    }
  }
  return found;
}

function partnerPart(search: Search, partner: number, available: number): Part | undefined {
  const closeness = search.closeness(partner, available);
  const [text, whole] = [search.wantedWords(partner), search.oldWords(available)];
  const span = spanOf(search.words.window, text, whole, closeness, HELD_BY_PARTNER);
  return span && { message: partner, span, closeness };
}
