/** What an edit of a source text does to its translation in one locale. */
export interface EditOutcome {
  readonly locale: string;
  readonly outcome: "carried" | "fuzzy" | "moved" | "new";
  /** The translation afterwards; empty where there is none. */
  readonly target: string;
  /** Why, as `sync --explain` says it. */
  readonly reason: string;
  /** Its entry, where the catalog on disk has it already. */
  readonly catalog?: { readonly file: string; readonly line: number };
}

/** A text of a source page that was not there before the change. */
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
  /** In the order of the pages. */
  readonly edits: readonly SourceEdit[];
  /** Number of texts that were there before and are not any more. */
  readonly removed: number;
}
