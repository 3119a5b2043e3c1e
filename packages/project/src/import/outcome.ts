import type { Finding } from "@dragoman/model";

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
}

/** What an import did; `--format json` prints exactly this. */
export interface ImportOutcome {
  readonly locales: readonly LocaleImport[];
}
