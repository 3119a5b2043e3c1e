import { QuoteType, Tokenizer } from "htmlparser2";

/** An attribute of a tag, and where its value stands, without its quotes. */
interface HtmlAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | "";
}

/** A tag, comment or text of an HTML block; offsets into the text that was read, end-exclusive. */
export type HtmlToken =
  | {
      readonly type: "open";
      readonly name: string;
      readonly start: number;
      readonly end: number;
      readonly selfClosing: boolean;
      readonly attributes: readonly HtmlAttribute[];
    }
  | {
      readonly type: "close" | "comment" | "text" | "other";
      readonly name: string;
      readonly start: number;
      readonly end: number;
    };

/**
 * Reads HTML as a flat list of tokens that cover the whole text, as the HTML
 * standard's tokenizer sees it. Elements may begin or end elsewhere: HTML
 * blocks of Markdown are often halves.
 *
 * @example
 * htmlTokens("<b>x</b>").map((token) => token.type); // ["open", "text", "close"]
 */
export function htmlTokens(text: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let attributes: HtmlAttribute[] = [];
  let tag = { name: "", start: 0 };
  let attribute = { name: "", start: -1, end: -1 };
  const add = (
    type: "close" | "comment" | "text" | "other",
    start: number,
    end: number,
    name = "",
  ): void => {
    tokens.push({ type, name, start, end: Math.min(end, text.length) });
  };
  const open = (end: number, selfClosing: boolean): void => {
    tokens.push({ type: "open", ...tag, end: end + 1, selfClosing, attributes });
    attributes = [];
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ontext: (start, end) => {
        add("text", start, end);
      },
      onopentagname: (start, end) => {
        tag = { name: text.slice(start, end).toLowerCase(), start: start - 1 };
      },
      onattribname: (start, end) => {
        attribute = { name: text.slice(start, end).toLowerCase(), start: -1, end: -1 };
      },
      onattribdata: (start, end) => {
        attribute = { ...attribute, start: attribute.start === -1 ? start : attribute.start, end };
      },
      onattribend: (quote) => {
        if (attribute.start !== -1) attributes.push({ ...attribute, quote: quoteOf(quote) });
      },
      onopentagend: (end) => {
        open(end, false);
      },
      onselfclosingtag: (end) => {
        open(end, true);
      },
      onclosetag: (start, end) => {
        const close = text.indexOf(">", end);
        add(
          "close",
          start - 2,
          close === -1 ? text.length : close + 1,
          text.slice(start, end).toLowerCase(),
        );
      },
      oncomment: (start, end) => {
        add("comment", start - 4, end + 1);
      },
      ondeclaration: (start, end) => {
        add("other", start - 2, end + 1);
      },
      onprocessinginstruction: (start, end) => {
        add("other", start - 1, end + 1);
      },
      oncdata: (start, end) => {
        add("other", start - 9, end + 1);
      },
      onattribentity: () => undefined,
      ontextentity: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return tokens;
}

/**
 * The name of a tag as it is written: case tells components from elements.
 *
 * @param text - the text that was read
 * @param tag - a token of it that opens
 * @returns the name
 * @example
 * tagName("<Card>", { start: 0, name: "card" }); // "Card"
 */
export function tagName(text: string, { start, name }: Pick<HtmlToken, "start" | "name">): string {
  return text.slice(start + 1, start + 1 + name.length);
}

/** Index of the token that closes the first one, or -1. */
export function closerOf(tokens: readonly HtmlToken[]): number {
  const name = tokens[0]?.name;
  let depth = 0;
  return tokens.findIndex((token) => {
    if (token.name !== name) return false;
    if (token.type === "open" && !token.selfClosing) depth++;
    return token.type === "close" && --depth === 0;
  });
}

function quoteOf(quote: QuoteType): '"' | "'" | "" {
  if (quote === QuoteType.Double) return '"';
  return quote === QuoteType.Single ? "'" : "";
}
