/** A fenced block of a page, and what its info string says besides the language. */
export interface Fence {
  readonly language: string;
  /** `title="docs/index.md"` and its like, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the fences, with its last line end. */
  readonly text: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
}

/** A page in pieces, which put together are the page again: a text, or a fenced block. */
export type Piece = string | Fence;

/**
 * Takes the fenced blocks out of a page. Only blocks at the start of a line count, with a language.
 *
 * @param page - the text of the page
 * @returns its pieces in order
 * @example
 * piecesOf("Run:\n\n```sh exit=1\nls\n```\n").length; // 3: before, the block, after
 */
export function piecesOf(page: string): Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  for (const piece of page.split(/^(```\w.*\n(?:(?!```).*\n)*)(?=```$)/m)) {
    const opening = /^```(\w+)(.*)\n/.exec(piece);
    if (opening === null) pieces.push(piece);
    else {
      const [whole, language = "", rest = ""] = opening;
      const pairs = rest.matchAll(/ (\w+)=(?:"([^"]*)"|(\S+))/g);
      const attributes = new Map(
        Array.from(pairs, ([, name = "", quoted, bare]) => [name, quoted ?? bare ?? ""]),
      );
      pieces.push({ language, attributes, text: piece.slice(whole.length), line });
    }
    line += piece.split("\n").length - 1;
  }
  return pieces;
}

/** Writes a block as it stands in a page, with another text. */
export function fenceText({ language, attributes }: Fence, text: string): string {
  const rest = Array.from(attributes, ([name, value]) =>
    name === "exit" ? ` ${name}=${value}` : ` ${name}="${value}"`,
  );
  return `\`\`\`${language}${rest.join("")}\n${text}`;
}
