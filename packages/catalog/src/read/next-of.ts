/**
 * Finds the next place of a character, for a reader that goes through a text
 * once: a search that went far is remembered, so that all of them together
 * are linear. Searching is many times faster than looking at each unit.
 */
export class NextOf {
  readonly #text: string;
  readonly #character: string;
  #from = 0;
  #found = -1;

  /**
   * @param text - the text
   * @param character - one UTF-16 unit
   */
  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  /**
   * Finds the character at an offset or after it.
   *
   * @param offset - UTF-16 offset
   * @returns its offset; Infinity where there is none
   * @example
   * new NextOf('"a"', '"').at(1); // 2
   */
  at(offset: number): number {
    if (offset >= this.#from && offset <= this.#found) return this.#found;
    const found = this.#text.indexOf(this.#character, offset);
    this.#from = offset;
    this.#found = found < 0 ? Infinity : found;
    return this.#found;
  }
}
