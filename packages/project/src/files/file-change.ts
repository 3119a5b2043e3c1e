/** A file as it shall be. */
export interface FileChange {
  /** Path relative to the project, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * What the file was when its new bytes were made from it, where these would be wrong if it were
   * anything else by now: a translator may save a catalog while a command runs.
   */
  readonly madeFrom?: FileBefore;
}

/** A file as it was read. */
interface FileBefore {
  /** Undefined where there was none. */
  readonly bytes: Uint8Array | undefined;
}

/** A file that shall go. */
export interface FileRemoval {
  /** Path relative to the project, with `/`. */
  readonly path: string;
  /** What the file was when it was found to be of no use, where it matters. */
  readonly madeFrom?: FileBefore;
}
