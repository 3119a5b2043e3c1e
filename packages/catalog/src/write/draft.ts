/** A text to be written, and where its stretches come from. */
export interface Written {
  readonly text: string;
  /** The start of each stretch, in their order. */
  readonly marks: readonly Mark[];
}

/** Where a stretch begins in a text, and where it began in the file that it was copied from. */
export interface Mark {
  readonly at: number;
  /** Undefined for a new stretch. */
  readonly from: number | undefined;
}

/**
 * A text that is put together from stretches of a file and new ones. It knows
 * which is which: two lines of a file may have one text and different bytes.
 */
export class Draft implements Written {
  readonly #source: string;
  readonly #marks: Mark[] = [];
  #text = "";

  /** @param source - the text of the file that is copied from */
  constructor(source: string) {
    this.#source = source;
  }

  get text(): string {
    return this.#text;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Adds a new text. */
  add(text: string): void {
    if (text === "") return;
    this.#marks.push({ at: this.#text.length, from: undefined });
    this.#text += text;
  }

  /** Adds a stretch of the file; `end` exclusive. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    this.#marks.push({ at: this.#text.length, from: start });
    this.#text += this.#source.slice(start, end);
  }

  /**
   * Adds a text that was put together from the same file.
   *
   * @param written - the text
   * @param skip - how many characters at its start are left out
   */
  append(written: Written, skip: number): void {
    const start = this.#text.length - skip;
    for (const { at, from } of written.marks) {
      const cut = Math.max(0, skip - at);
      this.#marks.push({ at: start + at + cut, from: from === undefined ? from : from + cut });
    }
    this.#text += written.text.slice(skip);
  }
}
