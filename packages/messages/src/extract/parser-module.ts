import type { EventEmitter } from "node:events";

/** What i18next-parser 9 exports and its declarations leave out. */
export interface ParserModule {
  readonly parser: new (options: {
    readonly lexers: Readonly<Record<string, readonly { readonly lexer: unknown }[]>>;
  }) => EventEmitter & { parse: (content: string, filename: string) => ParserEntry[] };
  readonly JavascriptLexer: LexerClass;
  readonly JsxLexer: LexerClass;
}

/** A lexer that reads code with TypeScript's parser. */
export type LexerClass = new (options: { readonly functions?: readonly string[] }) => Lexer;

/** The steps of such a lexer that Dragoman adds to. */
export interface Lexer extends EventEmitter {
  extract(content: string, filename?: string): ParserEntry[];
  expressionExtractor(node: CodeNode): ParserEntry[] | null;
  jsxExtractor?(node: CodeNode, content: string): ParserEntry | null;
  /** The children of an element as the text that `<Trans>` asks for. */
  nodeToString?(node: CodeNode, content: string): string;
}

/** What is needed of a node of TypeScript's syntax tree. */
export interface CodeNode {
  /** 0-based offset of its text, white space and comments before it included. */
  readonly pos: number;
  readonly end: number;
  /** The value of a literal, or the name of an identifier. */
  readonly text?: string;
  readonly name?: { readonly text?: string };
  readonly initializer?: CodeNode;
  /** The extractor takes from it what it has read. */
  readonly arguments?: CodeNode[];
  readonly properties?: readonly CodeNode[];
}

/** A key as i18next-parser finds it; options of the call are further members. */
export interface ParserEntry {
  key?: unknown;
  namespace?: unknown;
  keyPrefix?: unknown;
  defaultValue?: unknown;
  count?: unknown;
  ordinal?: unknown;
  context?: unknown;
  /** Added here: 1-based line of the call. */
  dragomanLine?: number;
  /** Added here: what the author tells translators. */
  dragomanNotes?: readonly string[];
  /** Added here: the context is chosen when the program runs. */
  dragomanOpenContext?: boolean;
  [option: string]: unknown;
}
