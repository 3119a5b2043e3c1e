import type { Worded, Wording } from "./wording.js";

/** Where an input went wrong, as far as it is known. Lines and columns are 1-based. */
export interface InputPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What an {@link InputError} is made of. */
export interface InputErrorParts {
  readonly message: Worded;
  readonly place: InputPlace;
  readonly hint: Worded | undefined;
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
  readonly wording: { readonly message: Wording; readonly hint?: Wording };

  /**
   * @param message - what was found and what is valid
   * @param place - where, as far as it is known
   * @param hint - what to do
   */
  constructor(message: Worded, place: InputPlace = {}, hint?: Worded) {
    super(message.message);
    this.name = "InputError";
    this.place = place;
    this.hint = hint?.message;
    this.wording = {
      message: message.wording,
      ...(hint !== undefined && { hint: hint.wording }),
    };
  }

  /** The error as plain data, for a way between threads: `new InputError(message, place, hint)` makes it again. */
  get parts(): InputErrorParts {
    const { message, hint, wording } = this;
    return {
      message: { message, wording: wording.message },
      place: this.place,
      hint:
        hint === undefined || wording.hint === undefined
          ? undefined
          : { message: hint, wording: wording.hint },
    };
  }
}
