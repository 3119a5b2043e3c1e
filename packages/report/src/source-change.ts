import type { Wording } from "@dragoman/model";

/** What an edit of a source text does to its translation in one locale. */
export interface EditOutcome {
  readonly locale: string;
  readonly outcome: "carried" | "fuzzy" | "moved" | "new";
  /** The translation afterwards; empty where there is none. */
  readonly target: string;
  /** Why, as `sync --explain` says it. */
  readonly reason: string;
  /** What it takes to say the reason in another language; not part of the JSON. */
  readonly wording?: Wording;
  /**
   * Set where nothing is left to do although the outcome is `fuzzy` or `new`: a translator has
   * settled it within the same change.
   */
  readonly settled?: true;
  /** Its entry, where the catalog on disk has it already. */
  readonly catalog?: { readonly file: string; readonly line: number };
}

/** A text of a source page that this page did not have before the change; each once for a page. */
export interface SourceEdit {
  /** The source page as it is now. */
  readonly page: string;
  /** 1-based line. */
  readonly line: number;
  /** 1-based column in UTF-16 code units. */
  readonly column: number;
  readonly source: string;
  /** The text it was made from, where one is known. */
  readonly before?: string;
  /** One per locale, in the order of the configuration. */
  readonly outcomes: readonly EditOutcome[];
}

/** What a change of the source pages does to the translations; `check --since` reports it. */
export interface SourceChange {
  /** The revision that it is seen from, as the caller named it. */
  readonly since: string;
  /**
   * The commit that today's files were compared with: where the history of `HEAD` left that of
   * the revision (their merge base). What the revision got since is not part of the change.
   */
  readonly base?: string;
  /** In the order of the pages. */
  readonly edits: readonly SourceEdit[];
  /** Number of texts that no page has any more, and that no text of `edits` was made from. */
  readonly removed: number;
  /** Files of the base that could not be read, a damaged catalog for example: they counted as not there. */
  readonly unread?: readonly string[];
}
