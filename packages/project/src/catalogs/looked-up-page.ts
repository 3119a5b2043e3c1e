import type { Settlement, TextPair } from "@dragoman/checks";
import type { PageStatus, SegmentStatus } from "@dragoman/report";
import type { PageFormat } from "@dragoman/segment";

/** A page looked up in its catalog, with what its translators have settled. */
export interface LookedUpPage extends PageStatus {
  readonly dialect: PageFormat;
  /** Names of attributes of components that are texts, as the configuration has them. */
  readonly attributes?: readonly string[] | undefined;
  /** Where the labels of its reference links lead. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Of UI strings, by segment: the other forms of the source that the text may be of. */
  readonly otherSources?: readonly (readonly string[])[];
  /** One per segment, in order. */
  readonly settlements: readonly Settlement[];
}

/**
 * Gives what the translators of a locale have confirmed.
 *
 * @param pages - its pages, looked up
 * @returns source and target of each translated segment
 * @example
 * confirmedPairs([page])[0]; // { source: "Low water", target: "Bassa marea" }
 */
export function confirmedPairs(pages: readonly PageStatus[]): TextPair[] {
  return pages.flatMap(({ segments }) => segments.filter(isConfirmed).map(pairOf));
}

/** Whether somebody has said that this is the translation. */
export function isConfirmed({ status, target }: Pick<SegmentStatus, "status" | "target">): boolean {
  return status === "translated" && target !== "";
}

/** A segment's texts. */
export function pairOf({ segment, target }: TextOf): TextPair {
  return { source: segment.source, target };
}

interface TextOf {
  readonly segment: { readonly source: string };
  readonly target: string;
}
