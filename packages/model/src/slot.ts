import type { Span } from "./source.js";

/**
 * How a target must be written where its slot stands. Each form has one
 * writer in `assemble` and one reader in `segment`.
 */
export type SlotForm =
  | MarkdownForm
  | LinkTextForm
  | LinkTitleForm
  | AttributeListForm
  | QuotedTitleForm
  | CodeTitleForm
  | HtmlTextForm
  | HtmlAttributeForm
  | YamlForm
  | TomlForm
  | JsonForm;

/** A block of inline Markdown: paragraph, heading, table cell, definition. */
export interface MarkdownForm {
  readonly form: "markdown";
  /** What each continuation line begins with: `"> "`, `"    "`, … */
  readonly linePrefix: string;
  /**
   * What ends a line at each hard break of the source, in order; the last one
   * serves for further ones. Empty where a slot must stay on one line.
   */
  readonly hardBreaks: readonly ("  " | "\\")[];
  /** Whether an unescaped `|` would end the slot (a table cell). */
  readonly inTable: boolean;
  /** In a cell: whether a `|` in a code span is code, as Python-Markdown has it. */
  readonly codeInCells?: boolean;
}

/** The text between the brackets of a link or an image: inline Markdown on one line. */
export interface LinkTextForm {
  readonly form: "link-text";
  readonly inTable: boolean;
}

/** The title of a link, an image or a reference definition, without its delimiters. */
export interface LinkTitleForm {
  readonly form: "link-title";
  readonly quote: '"' | "'" | "(";
  readonly inTable: boolean;
}

/** A value in an attribute list, `{ title="Privacy Policy" }`; `quote` is empty where the source has none. */
export interface AttributeListForm {
  readonly form: "attribute-list";
  readonly quote: '"' | "'" | "";
}

/** The quoted title of an admonition or a content tab, without the quotes. */
export interface QuotedTitleForm {
  readonly form: "quoted-title";
  readonly quote: '"' | "'";
}

/** The title of fenced code: with its quotes, or what stands between brackets. */
export interface CodeTitleForm {
  readonly form: "code-title";
  readonly quote: '"' | "'" | "[";
}

/** Text inside an HTML element, with its inline tags as written. */
export interface HtmlTextForm {
  readonly form: "html-text";
}

/** The value of an HTML attribute, decoded; `quote` is empty where the source has none. */
export interface HtmlAttributeForm {
  readonly form: "html-attribute";
  readonly quote: '"' | "'" | "";
}

/** A YAML scalar; the slot is the whole scalar with its quotes or block header. */
export interface YamlForm {
  readonly form: "yaml";
  readonly style: "plain" | "single" | "double" | "literal" | "folded";
  /** Number of spaces that a block scalar's lines begin with. */
  readonly indent: number;
  /** Whether the scalar stands in a flow collection, where `,[]{}` end a plain scalar. */
  readonly inFlow: boolean;
  /** Whether it is a name of a mapping, which a colon follows on the same line. */
  readonly isName?: true;
}

/** A TOML string; the slot is the whole string with its quotes. */
export interface TomlForm {
  readonly form: "toml";
  readonly style: "basic" | "literal" | "multiline-basic" | "multiline-literal";
}

/** A JSON string; the slot is the whole string with its quotes. */
export interface JsonForm {
  readonly form: "json";
}

/** The stretch of a page that a translation replaces, and how it is written there. */
export interface Slot extends Span {
  readonly form: SlotForm;
}
