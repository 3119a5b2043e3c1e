import type { Span } from "@dragoman/model";

/** A stretch of a text that gives way to another; empty where something is only put in. */
interface Splice extends Span {
  readonly text: string;
  /** Among splices at one place: closing delimiters from the inside out, then opening ones from the outside in. */
  readonly rank: number;
}

/** Splices of one text, made in any order and applied at once. */
export class Splices {
  readonly #all: Splice[] = [];

  replace(span: Span, text: string): void {
    this.#all.push({ start: span.start, end: span.end, text, rank: Number.MAX_SAFE_INTEGER });
  }

  /** Puts delimiters around a stretch; around the same stretch, within those that came before. */
  wrap({ start, end }: Span, open: string, close: string): void {
    // Beyond the length of any text; below one, for as many splices as there may be.
    const far = 2 ** 32;
    const later = this.#all.length / 2 ** 20;
    this.#all.push({ start: end, end, text: close, rank: end - start - far - later });
    this.#all.push({ start, end: start, text: open, rank: start - end });
  }

  insert(at: number, text: string): void {
    this.#all.push({ start: at, end: at, text, rank: 0 });
  }

  /** @returns the text, or undefined where two splices contradict each other */
  apply(text: string): string | undefined {
    const ordered = this.#all.toSorted((a, b) => a.start - b.start || a.rank - b.rank);
    let result = "";
    let from = 0;
    let last: Splice | undefined;
    for (const splice of ordered) {
      const { start, end } = splice;
      if (
        last &&
        end > start &&
        start === last.start &&
        end === last.end &&
        splice.text === last.text
      )
        continue;
      if (start < from) return undefined;
      result += text.slice(from, start) + splice.text;
      from = end;
      last = splice;
    }
    return result + text.slice(from);
  }
}
