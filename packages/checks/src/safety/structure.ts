import { assembleWithSlots } from "@dragoman/assemble";
import { InputError, type Page, type SegmentKind, type Span, worded } from "@dragoman/model";
import { outlinePage, type PageOutline } from "@dragoman/segment";
import { compareOutlines } from "./compare-outlines.js";
import type { Problem, SafetyOptions } from "./refusal.js";

/** Says what is out of shape in a page with some of its translations; undefined where nothing is. */
export type StructureTest = (chosen: ReadonlySet<number>) => Problem | undefined;

/**
 * Makes the test of a page: with a choice of its translations, the page must be
 * built of the same blocks as without any, and the texts must stand where they were put.
 *
 * @param page - the source page
 * @param source - gives its outline
 * @param targets - the translations, by segment
 * @param options - how the page is read
 * @returns the test, which parses the page each time
 * @example
 * const test = structureTest(page, outline, ["Bassa marea\n\n***"], { dialect: "gfm" });
 * test(new Set([0]))?.rule; // "breaks-page"
 */
export function structureTest(
  page: Page,
  source: () => PageOutline,
  targets: readonly (string | undefined)[],
  options: SafetyOptions,
): StructureTest {
  return (chosen) => {
    const { text, slots } = assembleWithSlots(page, (_, index) =>
      chosen.has(index) ? targets[index] : undefined,
    );
    const texts = new Map<string, Set<string>>();
    for (const index of chosen) {
      const segment = page.segments[index];
      if (segment === undefined || !kindsOfValues.has(segment.kind)) continue;
      texts.set(segment.source, texts.get(segment.source) ?? new Set());
      texts.get(segment.source)?.add(targets[index]?.trim() ?? "");
    }
    try {
      const target = outlinePage(text, { path: page.path, ...options });
      return compareOutlines(source(), target, texts) ?? compareSlots(text, slots, target);
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      return { rule: "breaks-page", ...cause.parts.message };
    }
  };
}

/** Whose texts an outline has as values. */
const kindsOfValues: ReadonlySet<SegmentKind> = new Set(["front-matter", "value", "name"]);

/** A word that is followed by another: whatever stands around it, this is a text to be translated. */
const prose = /^\p{L}+[ ,]/u;

/** Each text that a reader of the localised page finds must stand in one slot, and each slot with prose must have one. */
function compareSlots(
  text: string,
  slots: readonly Span[],
  { segments }: PageOutline,
): Problem | undefined {
  let at = 0;
  for (const { start, end } of slots) {
    const first = at;
    for (let slot = segments[at]?.slot; slot && slot.start < end; slot = segments[++at]?.slot)
      if (slot.start < start || slot.end > end) return misplaced(text.slice(slot.start, slot.end));
    if (first === at && prose.test(text.slice(start, end)))
      return misplaced(text.slice(start, end));
  }
  const left = segments[at];
  return left && misplaced(left.source);
}

function misplaced(text: string): Problem {
  const shown = text.replace(/\s+/gu, " ").slice(0, 60);
  return {
    rule: "breaks-page",
    ...worded("it takes `{{text}}` out of its place", { text: shown }),
  };
}
