/**
 * Keeps the few best of many; among equals the first. One for each index: it
 * is emptied and filled for every question, of which there are thousands.
 */
export class Best {
  /** Numbers of the texts, the best first. */
  readonly texts: Int32Array;
  /** What each was offered with. */
  readonly estimates: Float64Array;
  count = 0;
  /** An estimate must be above it to be kept. */
  bar = -1;

  /** @param most - how many are kept */
  constructor(most: number) {
    this.texts = new Int32Array(most);
    this.estimates = new Float64Array(most);
  }

  clear(): void {
    this.count = 0;
    this.bar = -1;
  }

  offer(text: number, estimate: number): void {
    if (estimate <= this.bar) return;
    const { texts, estimates } = this;
    const last = texts.length - 1;
    let at = Math.min(this.count, last);
    for (; at > 0 && (estimates[at - 1] ?? 0) < estimate; at -= 1) {
      estimates[at] = estimates[at - 1] ?? 0;
      texts[at] = texts[at - 1] ?? 0;
    }
    estimates[at] = estimate;
    texts[at] = text;
    if (this.count <= last) this.count += 1;
    if (this.count > last) this.bar = estimates[last] ?? 0;
  }
}
