import type { Worded, Wording } from "./wording.js";

/** Where an input went wrong, as far as it is known. Lines and columns are 1-based. */
export interface InputPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The call, the configuration or an input file is wrong, and nothing was
 * written. The message says what was found and what is valid; `hint` says what
 * to do. The command line prints it and exits with 2.
 *
 * @example
 * throw new InputError(worded("the front matter is never closed"), { file: "docs/a.md", line: 1, column: 1 },
 *   worded("Add a line `---` after the last key."));
 */
export class InputError extends Error {
  readonly place: InputPlace;
  readonly hint: string | undefined;
  /** What it takes to say message and hint in another language. */
  readonly wording: { readonly message?: Wording; readonly hint?: Wording };

  constructor(message: Worded | string, place: InputPlace = {}, hint?: Worded | string) {
    super(englishOf(message));
    this.name = "InputError";
    this.place = place;
    this.hint = hint === undefined ? undefined : englishOf(hint);
    this.wording = {
      ...(typeof message === "object" && { message: message.wording }),
      ...(typeof hint === "object" && { hint: hint.wording }),
    };
  }
}

function englishOf(text: Worded | string): string {
  return typeof text === "string" ? text : text.message;
}
