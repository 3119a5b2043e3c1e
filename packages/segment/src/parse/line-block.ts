/** Follows a block line by line. */
export interface LineFollower {
  /** Takes the next line, the first one too; says whether the block ends with it. */
  readonly endsWith: (line: string) => boolean;
  /** Whether a blank line ends it here. */
  readonly endsAtBlank: () => boolean;
}

/**
 * A kind of block of whole lines that a dialect has, not within a paragraph. Its first line tells; nothing is taken back, so an
 * unclosed one runs to the end of the page as unclosed code does.
 */
export interface LineBlock {
  /** What it is to Markdown: code is never translated, of HTML the texts are. */
  readonly as: "code" | "html";
  /** Whether it may stand behind indentation and in containers, too, and not in the first column alone. */
  readonly anywhere?: boolean;
  /** Given a line, says whether it begins such a block, and follows it then. */
  readonly begin: (line: string) => LineFollower | undefined;
}
