import type { Position, Worded } from "@dragoman/model";

/** An entry that no page needs, whole: what is printed can be kept as a record. */
export interface PrunedEntry {
  /** 1-based line of its `msgid` in the catalog as it was read. */
  readonly line: number;
  readonly msgctxt: string | undefined;
  readonly msgid: string;
  readonly msgidPlural: string | undefined;
  /** One text, or one for each plural form. */
  readonly msgstr: readonly string[];
  /** What people wrote above it. */
  readonly comments: readonly string[];
  /** Words of its msgstr. */
  readonly words: number;
}

/** A catalog with entries that no page needs. */
export interface PrunedCatalog {
  /** Path of the catalog, relative to the project, with `/`. */
  readonly file: string;
  /** Whether no page has this catalog any more; then none of its entries is needed. */
  readonly orphan: boolean;
  /** Whether nothing but the header would be left, so that the file goes with its entries. */
  readonly deletesFile: boolean;
  /** Words of the translations that go. */
  readonly words: number;
  readonly entries: readonly PrunedEntry[];
}

/** A file that was made for a page which is gone, and that a build or a sync would make again. */
export interface PrunedPage {
  /** Path of the file, relative to the project, with `/`. */
  readonly file: string;
  /** Path that its source page had. */
  readonly source: string;
}

/** A localised page that stays though its source page is gone. */
export interface KeptPage extends PrunedPage, Position, Worded {
  /** Why it stays: the place is that of the first text which would be lost. */
  readonly message: string;
}

/** What no page of a locale needs. */
export interface LocalePrune {
  readonly locale: string;
  /** Number of catalogs that were looked at. */
  readonly catalogs: number;
  /** How many of them were changed or deleted, or would be with `delete`. */
  readonly written: number;
  /** Number of entries that no page needs. */
  readonly obsolete: number;
  /** Words of their translations. */
  readonly words: number;
  /** How many of them the next sync would use: nothing is deleted before it has. */
  readonly wanted: number;
  readonly files: readonly PrunedCatalog[];
  /** Files in the place of catalogs that are left alone: links, and what refers to no page of the project. */
  readonly left: readonly string[];
  /** Localised pages that a build wrote and whose source page is gone. */
  readonly pages: readonly PrunedPage[];
  /** Localised pages whose source page is gone, too, but which have words that nothing else has. */
  readonly kept: readonly KeptPage[];
}

/** What was pruned, or would be; `--format json` prints exactly this. */
export interface PruneOutcome {
  /** Whether it was deleted; false where it was only listed. */
  readonly deleted: boolean;
  readonly locales: readonly LocalePrune[];
  /** Templates of pages that are gone. */
  readonly templates: readonly PrunedPage[];
}
