/** A text and what stands in its place in the target language. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}
