/** UTF-16 units of text that are remembered at most, twice over. */
const DEFAULT_SIZE = 512 * 1024;

/**
 * Remembers the lines that texts were written as. It forgets: when it is full,
 * what was not asked for since it was last full goes.
 */
export class LineMemory {
  readonly #size: number;
  #recent = new Map<string, Map<string, readonly string[]>>();
  #older = new Map<string, Map<string, readonly string[]>>();
  #used = 0;

  constructor(size: number = DEFAULT_SIZE) {
    this.#size = size;
  }

  /**
   * @param kind - how the text was written
   * @param text - the text
   * @returns its lines, where they are remembered
   */
  find(kind: string, text: string): readonly string[] | undefined {
    const recent = this.#recent.get(kind)?.get(text);
    if (recent !== undefined) return recent;
    const older = this.#older.get(kind)?.get(text);
    if (older !== undefined) this.add(kind, text, older);
    return older;
  }

  /**
   * @param kind - how the text was written
   * @param text - the text
   * @param lines - its lines
   */
  add(kind: string, text: string, lines: readonly string[]): void {
    if (this.#used > this.#size) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#used = 0;
    }
    const texts = this.#recent.get(kind) ?? new Map<string, readonly string[]>();
    this.#recent.set(kind, texts);
    texts.set(text, lines);
    this.#used += text.length;
  }
}
