import { lineStarts, positionAt } from "@dragoman/model";
import { notesAbove, tokenStart } from "./code-place.js";
import { inComponents } from "./component-lexer.js";
import type { CodeNode, LexerClass, ParserEntry, ParserModule } from "./parser-module.js";

/** The lexers of i18next-parser, by the extension of the files that they read. */
type Lexers = Readonly<Record<string, readonly LexerSettings[]>>;

interface LexerSettings {
  readonly lexer: unknown;
  readonly functions?: readonly string[];
  readonly transSupportBasicHtmlNodes?: boolean;
}

const CODE_FUNCTIONS = ["t"];
const COMPONENT_FUNCTIONS = ["t", "$t", "$_", "_", "i18n.t", "$i18n.t"];

/**
 * Gives i18next-parser's lexers, with what they leave out: the line of a call,
 * the author's notes above it, and whether its context is known. A variable
 * that happens to be called `key` is no longer taken for the key.
 *
 * @param module - i18next-parser
 * @param functions - names of the functions whose calls are keys, instead of `t` and those of components
 * @returns the lexers, for its option `lexers`
 * @example
 * new module.parser({ lexers: lexersOf(module) }).parse("t('open')", "menu.ts");
 */
export function lexersOf(
  { JavascriptLexer, JsxLexer }: ParserModule,
  functions?: readonly string[],
): Lexers {
  const inCode = functions ?? CODE_FUNCTIONS;
  const inTemplates = functions ?? COMPONENT_FUNCTIONS;
  const code = [{ lexer: withPlaces(JavascriptLexer), functions: inCode }];
  // `<Trans>` keeps `<br/>`, `<strong>`, `<i>` and `<p>` by their names, unless a program tells it not to.
  const jsx = [
    { lexer: withPlaces(JsxLexer), functions: inCode, transSupportBasicHtmlNodes: true },
  ];
  const component = [
    { lexer: inComponents(withPlaces(JavascriptLexer), inTemplates), functions: inTemplates },
  ];
  return {
    ...{ js: code, mjs: code, cjs: code, ts: code, mts: code, cts: code },
    ...{ jsx, tsx: jsx, vue: component, svelte: component },
  };
}

function withPlaces(Base: LexerClass): LexerClass {
  return class extends Base {
    #content = "";
    #starts: readonly number[] = [0];

    override extract(content: string, filename?: string): ParserEntry[] {
      // A comment that holds a call is read in the middle of the code around it.
      const [before, starts] = [this.#content, this.#starts];
      this.#content = content;
      this.#starts = lineStarts(content);
      try {
        return super.extract(content, filename);
      } finally {
        this.#content = before;
        this.#starts = starts;
      }
    }

    override expressionExtractor(node: CodeNode): ParserEntry[] | null {
      const all = [...(node.arguments ?? [])];
      const [key, ...others] = all;
      const entries = super.expressionExtractor(node);
      // The extractor takes the arguments off, and with them the calls within them.
      node.arguments?.splice(0, node.arguments.length, ...all);
      const entry = entries?.[0];
      if (entry?.key === undefined) return entries;
      if (key !== undefined && this.#isLiteral(key)) entry.key = key.text;
      const context = optionOf(others, "context");
      if (context !== undefined && !this.#isLiteral(context)) entry.dragomanOpenContext = true;
      this.#place(entry, node);
      return entries;
    }

    override jsxExtractor(node: CodeNode, content: string): ParserEntry | null {
      const entry = super.jsxExtractor?.(node, content) ?? null;
      if (entry === null) return null;
      if (typeof entry.context === "string" && entry.context.startsWith("{"))
        entry.dragomanOpenContext = true;
      this.#place(entry, node);
      return entry;
    }

    /** A text without a key is its own key: it must be written as `<Trans>` writes it. */
    override nodeToString(node: CodeNode, content: string): string {
      return (super.nodeToString?.(node, content) ?? "").replace(/<(\w+) \/>/gu, "<$1/>");
    }

    #place(entry: ParserEntry, node: CodeNode): void {
      const start = tokenStart(this.#content, node.pos);
      entry.dragomanLine = positionAt(this.#starts, start).line;
      entry.dragomanNotes = notesAbove(this.#content, start);
    }

    #isLiteral(node: CodeNode): boolean {
      const first = this.#content.charAt(tokenStart(this.#content, node.pos));
      return node.text !== undefined && `'"\``.includes(first);
    }
  };
}

function optionOf(nodes: readonly CodeNode[], name: string): CodeNode | undefined {
  const options = nodes.flatMap(({ properties }) => properties ?? []);
  const property = options.find((one) => one.name?.text === name);
  // `{ context }` has no initializer, and is no literal either.
  return property && (property.initializer ?? property);
}
