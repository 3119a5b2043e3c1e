import type { Syntax } from "./parse/blocks.js";
import type { LineBlock } from "./parse/line-block.js";

/** How a dialect reads one line of a paragraph that is not prose alone. */
export type LineReading =
  /** The line is markup: no part of it is translated. It ends the segment before it. */
  | {
      readonly type: "markup";
      /** Whether it has tags of a template, some parameters of which are texts (`title="…"`). */
      readonly hasParameters?: true;
    }
  /** Another block starts on the line, at this offset into its text: the segment before it ends. */
  | { readonly type: "start"; readonly at: number }
  /** A part of the line is a segment of its own. Offsets are into the line's text. */
  | {
      readonly type: "segment";
      readonly kind: "abbreviation" | "admonition-title" | "title";
      readonly start: number;
      readonly end: number;
    };

/** How a title is written behind the language of fenced code: `title="Output"` or `[Output]`. */
export type CodeTitleStyle = "quoted" | "bracketed";

/**
 * What sets a Markdown dialect apart, as far as segments are concerned.
 * Each dialect is a folder in `dialects/` that exports one of these.
 */
export interface Dialect {
  readonly name: string;
  readonly syntax: Syntax;
  /** What it takes for tables; left out of the parse where a text has none, because it looks at every line. */
  readonly tables?: Syntax;
  /** Whether `[!NOTE]` starts an alert and `[ ]` a task. */
  readonly gfm: boolean;
  /**
   * Where `{ .class title="…" }` is an attribute list: anywhere; where nothing else is meant by it, since
   * renderers differ (`marked`: it has a class or an id first, or a colon as kramdown has it, or sticks to a
   * link or an image, or has a line to itself); or nowhere. Heading ids `{#id}` are known in all dialects.
   */
  readonly attributeLists: "anywhere" | "marked" | "nowhere";
  /** Whether `:name:` is an icon. */
  readonly icons: boolean;
  /** Whether a line that starts with a colon makes a term of the paragraph before it. */
  readonly definitionLists: boolean;
  /** Says of a line that begins with a tag whether it is a whole HTML block, so that Markdown goes on below it. */
  readonly htmlLine?: (line: string) => boolean;
  /** Whether four spaces make code. */
  readonly indentedCode: boolean;
  /** Whether HTML goes on to the end of its element, over blank lines and indentation. */
  readonly rawHtml: boolean;
  /** Whether a `|` in a code span is code in a table cell too, and ends the cell only outside. */
  readonly codeInCells: boolean;
  /** Finds the key of a line that begins a page and is no text but metadata. */
  readonly metadataLine?: RegExp;
  /** Blocks of whole lines that the dialect has besides; `syntax` has a construct for each. */
  readonly lineBlocks?: readonly LineBlock[];
  /** Whether pages have components, some attributes of which are texts (`<TabItem label>`). */
  readonly components: boolean;
  /** How fenced code is given a title; left out where it has none. */
  readonly codeTitles?: readonly CodeTitleStyle[];
  /** Replaces what is program in HTML by characters that are no letters, each by one. */
  readonly maskPrograms?: (html: string) => string;
  /** Keys of front matter that hold a text in its tools, beside those that do everywhere. */
  readonly frontMatterKeys?: readonly string[];
  /** What ends a line at a hard break, where the source shows no habit. */
  readonly hardBreak: "  " | "\\";
  /**
   * Makes a reader of a paragraph's lines, first to last; a reader may remember lines before. It is
   * given a line and how many columns of white space stand before it.
   */
  readonly lineReader: () => (line: string, indent: number) => LineReading | undefined;
}
