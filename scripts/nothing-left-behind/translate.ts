import type { Corpus } from "./corpora.js";

/** The pseudo pages of a corpus. */
export interface Translated {
  /** Absolute path of the directory that holds them. */
  readonly directory: string;
  /** Pages or commands that failed, and why. */
  readonly errors: readonly string[];
}

/** Makes the pseudo pages of a corpus in a directory; `repository` is the root's absolute path. */
export type Translate = (corpus: Corpus, directory: string, repository: string) => Translated;
