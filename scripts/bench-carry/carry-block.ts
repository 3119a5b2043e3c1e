import { alignPages } from "@dragoman/align";
import { assemblePage } from "@dragoman/assemble";
import type { Page, Segment } from "@dragoman/model";
import { splitPage } from "@dragoman/segment";
import { carryTarget } from "../../packages/sync/src/carry/carry-target.js";
import type { EditClass } from "../../packages/sync/src/carry/classes.js";
import type { CarryOptions } from "../../packages/sync/src/carry/result.js";
import { type Block, dedented, folded } from "./block.js";
import { similarity, wordsOf } from "./measure-text.js";

/** What becomes of one block. */
export interface CarriedBlock {
  /** `exact`: only the skeleton changed, no message did. */
  readonly outcome: "exact" | "carried" | "fuzzy" | "lost";
  /** Classes of the edit of the block as a whole. */
  readonly classes: ReadonlySet<EditClass>;
  /** The block in the target language. */
  readonly text: string;
  readonly bySegments: boolean;
  /** Why it was not carried. */
  readonly reasons: readonly string[];
  /** New sources and targets of the messages that were carried. */
  readonly messages: readonly Pair[];
  /** How many new messages have nothing near them in the old block. */
  readonly fresh: number;
}

export type Pair = readonly [source: string, target: string];

/**
 * Carries a block by its segments, or as one message where the old pair has
 * not the same shape, or where that is asked for.
 */
export function carryBlock(
  block: Block,
  asWhole: boolean,
  options: CarryOptions = {},
): CarriedBlock {
  const [old, next, target] = [block.old_en, block.new_en, block.old_tr].map((text) =>
    splitPage(dedented(text), { path: "block.md", dialect: "mkdocs" }),
  ) as [Page, Page, Page];
  const whole = carryTarget(
    folded(block.old_en),
    folded(block.new_en),
    folded(block.old_tr),
    options,
  );
  const pairs = pairsOf(old, target);
  const { classes } = whole;
  // Code is no message: the page has it from its source.
  if (!asWhole && old.segments.length + next.segments.length === 0)
    return {
      outcome: "exact",
      classes,
      text: next.text,
      bySegments: true,
      reasons: [],
      messages: [],
      fresh: 0,
    };
  if (asWhole || !pairs || next.segments.length === 0) {
    const outcome = whole.outcome === "carried" ? "carried" : "fuzzy";
    const messages: Pair[] = outcome === "carried" ? [[folded(block.new_en), whole.target]] : [];
    return {
      outcome,
      classes,
      text: whole.target,
      bySegments: false,
      reasons: [whole.reason.message],
      messages,
      fresh: 0,
    };
  }
  const reasons: string[] = [];
  const messages: Pair[] = [];
  const fresh: Segment[] = [];
  const text = assemblePage(next, (segment) => {
    const exact = pairs.find(([source]) => source === segment.source);
    if (exact) return exact[1];
    const nearest = nearestOf(segment, next, pairs);
    if (!nearest) {
      fresh.push(segment);
      return undefined;
    }
    const carried = carryTarget(nearest[0], segment.source, nearest[1], options);
    if (carried.outcome === "carried") messages.push([segment.source, carried.target]);
    else reasons.push(carried.reason.message);
    return carried.target;
  });
  // A message that came does not harm the block; one whose messages are all new has lost its translation.
  const kept =
    reasons.length + fresh.length > 0 ? "fuzzy" : messages.length > 0 ? "carried" : "exact";
  const outcome = fresh.length === next.segments.length ? "lost" : kept;
  return { outcome, classes, text, bySegments: true, reasons, messages, fresh: fresh.length };
}

/** The old pair by segments, or undefined where a segment has no certain counterpart. */
function pairsOf(old: Page, target: Page): Pair[] | undefined {
  if (old.segments.length === 0) return undefined;
  const { pairs } = alignPages(old, target, "xx");
  if (pairs.length === old.segments.length)
    return pairs.map((pair) => [pair.segment.source, pair.target.source]);
  const sameShape =
    old.segments.length === target.segments.length &&
    old.segments.every(({ kind }, index) => kind === target.segments[index]?.kind);
  if (!sameShape) return undefined;
  return old.segments.map(({ source }, index) => [source, target.segments[index]?.source ?? ""]);
}

/** Below this, two messages have little more in common than articles. */
const leastSimilar = 0.2;

/**
 * The pair that is nearest by words, and by its place in the block where words
 * say nothing; undefined where nothing is near. A block with as many messages
 * as before has the same places.
 */
function nearestOf(segment: Segment, page: Page, pairs: readonly Pair[]): Pair | undefined {
  const words = wordsOf(segment.source);
  const place = page.segments.indexOf(segment);
  const [best] = pairs
    .map((pair, index) => {
      const alike = similarity(words, wordsOf(pair[0]));
      return { pair, alike, score: alike - Math.abs(index - place) / 1000 };
    })
    .sort((a, b) => b.score - a.score);
  if (best && best.alike >= leastSimilar) return best.pair;
  return pairs.length === page.segments.length ? pairs[place] : undefined;
}
