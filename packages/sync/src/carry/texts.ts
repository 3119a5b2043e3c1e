import type { ReadText } from "./attributes.js";

/** A source as it was and as it is, and the translation of the old one. */
export type Texts = Readonly<Record<"old" | "next" | "target", ReadText>>;
