import type { SlotForm } from "@dragoman/model";
import type { KeyPath } from "./keys.js";

/** A string in front matter; offsets are into the block's content, end-exclusive, with its quotes. */
export interface FrontMatterValue {
  readonly path: KeyPath;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly form: SlotForm;
}

/** Something that the reader of a format could not read; the offset is into the block's content. */
interface FrontMatterProblem {
  readonly message: string;
  readonly offset: number;
}

/** What a reader of a format gives: undefined where the content is no front matter at all. */
export type FrontMatterReading =
  | { readonly values: readonly FrontMatterValue[] }
  | { readonly problem: FrontMatterProblem }
  | undefined;
