import type { Mark, MarkKind, Reading } from "@dragoman/inline";
import { grouped } from "@dragoman/model";
import type { ReadText } from "./attributes.js";
import type { LeafAlignment } from "./align-leaves.js";
import { type Edit, WORDS } from "./edit.js";
import { changes } from "./mark-changes.js";

/** What changed in the marks, and which marks of the two readings are the same. */
export interface MarkEdits {
  readonly edits: readonly Edit[];
  /** Old marks that stand, with the new ones. */
  readonly standing: ReadonlyMap<Mark, Mark>;
}

/** Compares marks by what they are around: a mark stands where the new text has one of its kind around the same leaves. */
export function markEdits(old: Reading, next: ReadText, alignment: LeafAlignment): MarkEdits {
  if (old.marks.length + next.marks.length === 0) return { edits: [], standing: new Map() };
  const standing = standingMarks(old, next, alignment);
  const edits: Edit[] = [...standing].flatMap(([mark, other]) =>
    changes(mark, other, next.attributes),
  );
  const allStand = standingRuns(alignment);
  for (const mark of old.marks) {
    if (standing.has(mark)) continue;
    if (allStand(mark.from, mark.to))
      edits.push({ type: "remove-mark", class: classOf(mark.kind), old: mark });
    else edits.push(WORDS);
  }
  const stood = new Set(standing.values());
  const back = backwards(next.leaves.length, alignment);
  for (const mark of next.marks) {
    if (stood.has(mark)) continue;
    const from = back[mark.from] ?? -1;
    const to = (back[mark.to - 1] ?? -2) + 1;
    const isAround = mark.to > mark.from && from >= 0 && to - from === mark.to - mark.from;
    if (isAround && allStand(from, to))
      edits.push({ type: "add-mark", class: classOf(mark.kind), next: mark, from, to });
    else edits.push(WORDS);
  }
  return { edits, standing };
}

/** First marks of the very same kind, then those whose kind may have changed. */
function standingMarks(old: Reading, next: Reading, alignment: LeafAlignment): Map<Mark, Mark> {
  const forward = boundaries(old.leaves.length, alignment);
  const standing = new Map<Mark, Mark>();
  const taken = new Set<Mark>();
  for (const isExact of [true, false]) {
    const free = next.marks.filter((mark) => !taken.has(mark));
    const byPlace: ReadonlyMap<string, Mark[]> = grouped(free, (mark) =>
      placeKey(mark, mark.from, mark.to, isExact),
    );
    for (const mark of old.marks) {
      if (standing.has(mark)) continue;
      const other = candidates(mark, forward)
        .map(([from, to]) => byPlace.get(placeKey(mark, from, to, isExact)))
        .find((marks) => marks?.length)
        ?.shift();
      if (!other) continue;
      standing.set(mark, other);
      taken.add(other);
    }
  }
  return standing;
}

/** Kinds that can turn into one another stand in one family in the second round. */
function placeKey({ kind, open }: Mark, from: number, to: number, isExact: boolean): string {
  const name = kind === "html" ? (/^<[\w:-]+/.exec(open.text)?.[0].toLowerCase() ?? "") : "";
  const isEmphasis = name === "" ? kind !== "link" && kind !== "image" : EMPHASIS_TAGS.has(name);
  return `${!isExact && isEmphasis ? "emphasis" : kind + name} ${from} ${to}`;
}

const EMPHASIS_TAGS: ReadonlySet<string> = new Set(["<em", "<strong", "<b", "<i", "<del", "<s"]);

/** For each boundary between old leaves the lowest and the highest boundary of the new ones that it may be. */
function boundaries(length: number, { stands, hunks }: LeafAlignment): [Int32Array, Int32Array] {
  const low = new Int32Array(length + 1);
  for (const [index, stand] of stands.entries()) if (stand !== -1) low[index + 1] = stand + 1;
  const high = low.slice();
  for (const { oldFrom, oldTo, newFrom, newTo } of hunks) {
    low[oldFrom] = newFrom;
    high[oldFrom] = oldFrom === oldTo ? newTo : newFrom;
    const leafByLeaf = oldTo - oldFrom === newTo - newFrom;
    for (let index = oldFrom + 1; index < oldTo; index++) {
      low[index] = leafByLeaf ? newFrom + index - oldFrom : newFrom;
      high[index] = leafByLeaf ? newFrom + index - oldFrom : newTo;
    }
    if (oldTo > oldFrom) low[oldTo] = high[oldTo] = newTo;
  }
  return [low, high];
}

function candidates({ from, to }: Mark, [low, high]: [Int32Array, Int32Array]): [number, number][] {
  const froms = [...new Set([high[from] ?? 0, low[from] ?? 0])];
  const tos = [...new Set([low[to] ?? 0, high[to] ?? 0])];
  return froms.flatMap((start) => tos.map((end): [number, number] => [start, end]));
}

function backwards(length: number, { stands }: LeafAlignment): Int32Array {
  const back = new Int32Array(length).fill(-1);
  for (const [index, stand] of stands.entries()) if (stand !== -1) back[stand] = index;
  return back;
}

/** Says, in constant time, whether all leaves of a range stand. */
function standingRuns({ stands }: LeafAlignment): (from: number, to: number) => boolean {
  const gone = new Int32Array(stands.length + 1);
  for (const [index, stand] of stands.entries())
    gone[index + 1] = (gone[index] ?? 0) + (stand === -1 ? 1 : 0);
  return (from, to) => gone[to] === gone[from];
}

function classOf(kind: MarkKind): Edit["class"] {
  return kind === "link" || kind === "image" ? "link" : kind === "html" ? "html" : "emphasis";
}
