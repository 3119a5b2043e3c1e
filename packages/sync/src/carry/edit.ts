import type { Leaf, Mark } from "@dragoman/inline";
import type { EditClass } from "./classes.js";

/** One edit of a source text, with what is needed to apply it to a target. */
export type Edit = { readonly class: EditClass } & (
  | {
      readonly type: "url" | "label" | "title" | "attributes" | "tag";
      readonly old: Mark;
      readonly next: Mark;
    }
  | { readonly type: "restyle"; readonly old: Mark; readonly next: Mark }
  | { readonly type: "remove-mark"; readonly old: Mark }
  /** `from` and `to` are indices of old leaves. */
  | { readonly type: "add-mark"; readonly next: Mark; readonly from: number; readonly to: number }
  | { readonly type: "replace-leaf"; readonly old: Leaf; readonly next: Leaf }
  | { readonly type: "remove-leaf"; readonly old: Leaf }
  | { readonly type: "add-leaf"; readonly next: Leaf; readonly place: "start" | "end" | undefined }
  /** Words that became code; `from` and `to` are indices of old leaves. */
  | { readonly type: "to-code"; readonly next: Leaf; readonly from: number; readonly to: number }
  | { readonly type: "from-code"; readonly old: Leaf; readonly text: string }
  /** A value in the place of another: the texts of tokens. */
  | { readonly type: "replace-token"; readonly before: string; readonly after: string }
  /** Quotation marks or brackets around old leaves; `from` and `to` are indices of these. */
  | {
      readonly type: "add-signs" | "remove-signs";
      readonly open: Leaf;
      readonly close: Leaf;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: "letter-case" | "first-letter"; readonly old: Leaf; readonly next: Leaf }
  /** All words are in capitals now. */
  | { readonly type: "capitals" }
  | { readonly type: "closing"; readonly before: string; readonly after: string }
  /** A sign within the text that is written in another way; `at` is its offset in the old source. */
  | {
      readonly type: "ellipsis";
      readonly before: string;
      readonly after: string;
      readonly at: number;
    }
  | { readonly type: "line-breaks"; readonly count: number }
  /** What a translation has its own ways for: nothing is applied. */
  | { readonly type: "style" }
  | { readonly type: "words" }
);

/** What nothing is carried over. */
export const WORDS: Edit = { type: "words", class: "words" };
