import type { Finding } from "@dragoman/model";
import type { Emptied } from "../sync/emptied.js";

/** What an import did in one locale. */
export interface LocaleImport {
  readonly locale: string;
  /** Number of localised pages that were found. */
  readonly pages: number;
  /** Number of segments of their source pages: `placed` + `left` + `uncertain`. */
  readonly segments: number;
  /** Segments whose translation is in the catalog now. */
  readonly placed: number;
  /** Segments without a certain counterpart, or whose counterpart is in the source language. */
  readonly left: number;
  /** Segments whose translation needs a look: the pair is not sure (fuzzy), or the catalog keeps another one. */
  readonly uncertain: number;
  readonly findings: readonly Finding[];
  /** Only where PO files of other tools were imported. */
  readonly po?: PoImport;
}

/** What became of the entries of other tools' PO files. */
export interface PoImport {
  /** Number of PO files. */
  readonly files: number;
  /** Number of their entries that have a translation: `used` + those of `left`. */
  readonly entries: number;
  /** Entries whose translation, or a part of it, serves today's pages. */
  readonly used: number;
  /** Number of the others, by reason. */
  readonly left: Readonly<Record<LeftReason, number>>;
}

/** Why an entry of another tool serves no text of today's pages. */
export type LeftReason =
  /** It has plural forms, which pages do not. */
  | "plural"
  /** It is several of Dragoman's messages, and its translation has another shape. */
  | "other-shape"
  /** It is code, or markup without a word. */
  | "no-prose"
  /** No page has it. */
  | "no-page";

/** What an import did; `--format json` prints exactly this. */
export interface ImportOutcome extends Emptied {
  readonly locales: readonly LocaleImport[];
}
