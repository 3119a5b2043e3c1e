import type { Finding, Problem, Segment } from "@dragoman/model";

/** Whether a segment has a translation: `fuzzy` is a guess that nobody confirmed yet. */
export type Status = "translated" | "fuzzy" | "untranslated";

/** A segment and what the catalog has for it. */
export interface SegmentStatus {
  readonly segment: Segment;
  readonly status: Status;
  /** Number of words of the source. */
  readonly words: number;
  /** 1-based line of the entry in the catalog; undefined when there is no entry. */
  readonly catalogLine: number | undefined;
  /** What the catalog has, empty when it has nothing. */
  readonly target: string;
  /** What the source was when a fuzzy translation was made, where the catalog says so. */
  readonly previous?: string;
  /**
   * Of a UI string: the file that asks for it, in which its position is, and what tells it from
   * all others of its page. A segment of a page stands on the page.
   */
  readonly origin?: { readonly file: string; readonly id: string };
  /** What is wrong with it, the status included; left out where nothing was looked for. */
  readonly problems?: readonly Problem[];
}

/** A page in one locale, looked up in its catalog. */
export interface PageStatus {
  /** The source page's path, with `/`. */
  readonly page: string;
  /** Path of the catalog, with `/`. */
  readonly catalog: string;
  readonly segments: readonly SegmentStatus[];
  /** What is wrong with the page beside its segments. */
  readonly findings?: readonly Finding[];
}

/** All pages in one locale. */
export interface LocaleStatus {
  readonly locale: string;
  readonly pages: readonly PageStatus[];
}
