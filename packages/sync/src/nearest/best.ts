/** A text found by what it shares with another. */
export interface Found {
  /** Number of the text in the index. */
  readonly text: number;
  /** 0 to 1: estimated from rare features only. */
  readonly estimate: number;
}

/** Keeps the few best of many; among equals the first. */
export class Best {
  readonly items: Found[] = [];
  /** An estimate must be above it to be kept. */
  bar = -1;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  offer(text: number, estimate: number): void {
    if (estimate <= this.bar) return;
    const { items } = this;
    if (items.length === this.#most) items.pop();
    let at = items.length;
    while (at > 0 && (items[at - 1]?.estimate ?? 0) < estimate) at -= 1;
    items.splice(at, 0, { text, estimate });
    if (items.length === this.#most) this.bar = items[items.length - 1]?.estimate ?? 0;
  }
}
