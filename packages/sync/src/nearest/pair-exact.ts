import type { Likeness } from "./likeness.js";
import type { Matching } from "./matching.js";
import type { Anchor } from "./message.js";
import { Positions } from "./positions.js";
import { pairing } from "./reason.js";

const SAME: Likeness = { value: 1, evidence: 1 };

/**
 * Pairs wanted messages with old ones of the same msgid, as far as there are
 * enough of these.
 *
 * @param wanted - indexes of the wanted messages, in canonical order
 * @returns those that no old message equals
 */
export function pairExact(
  matching: Matching,
  wanted: readonly number[],
  anchors: readonly Anchor[],
): number[] {
  const positions = new Positions(anchors);
  return wanted.filter((index) => {
    const message = matching.wanted[index];
    const member = message && matching.textOf(message.msgid)?.choose(message, positions);
    if (member === undefined) return true;
    matching.set(pairing(index, [member.available], "edit", SAME, member.closeness));
    return false;
  });
}
