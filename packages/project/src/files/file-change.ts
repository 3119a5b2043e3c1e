/** A file as it shall be. */
export interface FileChange {
  /** Path relative to the project, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
