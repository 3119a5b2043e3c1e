/** What a command needs beside its own options. */
export interface Context {
  readonly version: string;
  /** Sets the exit code of the process. */
  readonly exitWith: (code: 0 | 1) => void;
}
