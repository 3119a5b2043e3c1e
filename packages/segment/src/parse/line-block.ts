/** Follows a block line by line. */
export interface LineFollower {
  /** Takes the next line, the first one too; says whether the block ends with it. */
  readonly endsWith: (line: string) => boolean;
  /** Whether a blank line ends it here. */
  readonly endsAtBlank: () => boolean;
}

/**
 * A kind of block of whole lines that a dialect has in the first column, outside of all containers
 * and not within a paragraph. Its first line tells; nothing is taken back, so an
 * unclosed one runs to the end of the page as unclosed code does.
 */
export interface LineBlock {
  /** What it is to Markdown: code is never translated, of HTML the texts are. */
  readonly as: "code" | "html";
  /** Given a line, says whether it begins such a block, and follows it then. */
  readonly begin: (line: string) => LineFollower | undefined;
}
