/** UTF-16 units of text whose values are kept, at least; twice as many at most. */
const KEPT_UNITS = 1_000_000;

/** Values by the texts that they were made of; those that were not asked for in a long time are forgotten. */
export class ByText<Value> {
  #recent = new Map<string, Value>();
  #older: ReadonlyMap<string, Value> = new Map<string, Value>();
  #units = 0;

  /** Gives the value of a text, and makes it where there is none. It is shared: nobody may change it. */
  of(text: string, make: () => Value): Value {
    const known = this.get(text);
    if (known !== undefined) return known;
    const value = make();
    this.set(text, value);
    return value;
  }

  /** Gives the value of a text; undefined where there is none. */
  get(text: string): Value | undefined {
    const recent = this.#recent.get(text);
    if (recent !== undefined) return recent;
    const older = this.#older.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  /** Keeps a value. */
  set(text: string, value: Value): void {
    if (this.#units > KEPT_UNITS) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#units = 0;
    }
    this.#recent.set(text, value);
    this.#units += text.length;
  }
}
