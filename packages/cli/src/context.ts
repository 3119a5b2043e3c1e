import type { Say } from "@dragoman/model";

/** What a command needs beside its own options. */
export interface Context {
  readonly version: string;
  /** Sets the exit code of the process. */
  readonly exitWith: (code: 0 | 1) => void;
  /** Says messages in the user's language. */
  readonly say: Say;
}
