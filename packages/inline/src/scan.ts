import { autolink, bareUrl, entity, footnote, icon, marker, space } from "./patterns.js";
import { readResource } from "./read-resource.js";
import type { LeafKind, Part, Resource } from "./reading.js";
import {
  attributeListEnd,
  codeEnd,
  endAfter,
  matchEnd,
  type Memory,
  runEnd,
  tagEnd,
} from "./scan-parts.js";
import { mayBeWord, wordEnd } from "./word-end.js";

/** A token of an inline text: a leaf, a run of emphasis delimiters, or a bracket of a link. */
export interface Token extends Part {
  kind: LeafKind | "delimiter" | "open" | "close";
  /** Of a link's closing bracket. */
  resource?: Resource;
  /** Of a bracket: the token it belongs to. */
  partner?: number;
}

/**
 * Takes an inline text apart, in one pass and linear time. White space is left out.
 *
 * @param text - a msgid or msgstr: inline Markdown, or a whole block as written
 * @returns tokens in order; brackets are tokens of their own only where they make a link
 * @example
 * scan("a *b*").map(({ kind }) => kind); // ["word", "delimiter", "word", "delimiter"]
 */
export function scan(text: string): Token[] {
  const scanner = new Scanner(text);
  while (scanner.next());
  return scanner.tokens;
}

class Scanner {
  readonly text: string;
  readonly tokens: Token[] = [];
  private readonly memory: Memory = new Set();
  private readonly brackets: number[] = [];
  private at = 0;
  private lineStart = true;

  constructor(text: string) {
    this.text = text;
  }

  next(): boolean {
    const { text, at } = this;
    if (at >= text.length) return false;
    const code = text.charCodeAt(at);
    // No sign or letter of ASCII is white space, and most are of ASCII.
    const blank = code > 32 && code < 128 ? undefined : matchEnd(space, text, at);
    if (blank !== undefined) {
      this.lineStart ||= text.slice(at, blank).includes("\n");
      this.at = blank;
      return true;
    }
    const markerEnd = this.lineStart ? matchEnd(marker, text, at) : undefined;
    this.lineStart = markerEnd !== undefined;
    if (markerEnd !== undefined) this.push("marker", markerEnd);
    else if (!this.word()) this.markup();
    return true;
  }

  private push(kind: Token["kind"], end: number): void {
    const start = this.at;
    this.tokens.push({ kind, start, end, text: this.text.slice(start, end) });
    this.at = end;
  }

  private word(): boolean {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (!mayBeWord(code)) return false;
    // h and w: a bare URL reads like a word.
    const url = code === 104 || code === 119 ? matchEnd(bareUrl, text, at) : undefined;
    if (url !== undefined) this.push("url", url);
    else {
      const end = wordEnd(text, at);
      if (end === undefined) return false;
      this.push("word", end);
    }
    return true;
  }

  private markup(): void {
    const { text, at, memory } = this;
    switch (text[at]) {
      case "`": {
        const end = codeEnd(text, at, memory);
        return end === undefined
          ? this.push("punctuation", runEnd(text, at))
          : this.push("code", end);
      }
      case "<":
        return this.angle();
      case "[":
        return text[at + 1] === "^"
          ? this.leaf("footnote", matchEnd(footnote, text, at))
          : this.openBracket(1);
      case "!":
        return text[at + 1] === "[" && text[at + 2] !== "^"
          ? this.openBracket(2)
          : this.push("punctuation", at + 1);
      case "]":
        return this.closeBracket();
      case "{":
        return this.braces();
      case ":":
        return this.leaf(
          "icon",
          /[\w:]/.test(text[at - 1] ?? "") ? undefined : matchEnd(icon, text, at),
        );
      case "&":
        return this.leaf("punctuation", matchEnd(entity, text, at));
      case "\\":
        return this.leaf(
          "punctuation",
          /[!-/:-@[-`{-~]/.test(text[at + 1] ?? "") ? at + 2 : undefined,
        );
      case "*":
      case "_":
      case "~":
        return this.push("delimiter", runEnd(text, at));
      default:
        return this.push("punctuation", at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
    }
  }

  /** A leaf that ends there, or one character of punctuation. */
  private leaf(kind: LeafKind, end: number | undefined): void {
    if (end === undefined) this.push("punctuation", this.at + 1);
    else this.push(kind, end);
  }

  private angle(): void {
    const { text, at, memory } = this;
    // What fills in ERB, EJS and ASP.
    if (text[at + 1] === "%") return this.leaf("expression", endAfter(text, "%>", at + 2, memory));
    const url = matchEnd(autolink, text, at);
    if (url !== undefined) this.push("url", url);
    else this.leaf("tag", tagEnd(text, at, memory));
  }

  private braces(): void {
    const { text, at, memory } = this;
    const closer = text[at + 1] === "{" ? "}}" : text[at + 1] === "%" ? "%}" : undefined;
    if (closer) this.leaf("expression", endAfter(text, closer, at + 2, memory));
    else this.leaf("attributes", attributeListEnd(text, at));
  }

  /** Punctuation until its closing bracket makes it a link. */
  private openBracket(length: number): void {
    this.brackets.push(this.tokens.length);
    this.push("punctuation", this.at + length);
  }

  private closeBracket(): void {
    const { text, at, memory } = this;
    const index = this.brackets.pop();
    const opener = index === undefined ? undefined : this.tokens[index];
    const read = opener ? readResource(text, at + 1, memory) : undefined;
    if (!read || !opener || index === undefined) return this.push("punctuation", at + 1);
    opener.kind = "open";
    opener.partner = this.tokens.length;
    this.push("close", read.end);
    Object.assign(this.tokens.at(-1) ?? {}, { resource: read.resource, partner: index });
  }
}
