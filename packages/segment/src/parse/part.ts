import type { LineBlock } from "./line-block.js";
import type { Line } from "./leaf-lines.js";

/** A block whose bounds are certain without a parser, or a stretch that needs one. */
export type Part =
  | { readonly type: "paragraph" | "html"; readonly lines: readonly Line[] }
  /** The lines of each item; an item is one paragraph. */
  | { readonly type: "list"; readonly items: readonly (readonly Line[])[] }
  | { readonly type: "heading"; readonly depth: HeadingDepth; readonly line: Line }
  | { readonly type: "code"; readonly span: Line }
  | { readonly type: "markdown"; readonly span: Line };

export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

/** What of a dialect the division depends on. */
export interface DivideOptions {
  /** Whether a line that starts with a colon makes a term of the paragraph before it. */
  readonly definitionLists: boolean;
  /** Whether four spaces make code: else fences may be indented as far as one likes. */
  readonly indentedCode: boolean;
  /** Says of a line that begins with a tag whether it is a whole HTML block, so that Markdown goes on below it. */
  readonly htmlLine?: ((line: string) => boolean) | undefined;
  /** Blocks of whole lines that only this dialect has. */
  readonly lineBlocks?: readonly LineBlock[] | undefined;
}

/** A part, and where to go on. */
export interface Found {
  readonly part: Part;
  /** Where to go on: at a line's start. */
  readonly after: number;
}
