/** A bracket, or the beginning of a template or comment, that nothing has closed. */
export interface OpenMark {
  readonly mark: string;
  /** Which line of the block it stands on, and where: both from 0. */
  readonly line: number;
  readonly column: number;
}

/** Follows a block line by line. */
export interface LineFollower {
  /** Takes the next line, the first one too; says whether the block ends with it. */
  readonly endsWith: (line: string) => boolean;
  /** Whether a blank line ends it here. */
  readonly endsAtBlank: () => boolean;
  /** What of the lines so far is open and makes the block go on over blank lines. */
  readonly open?: () => OpenMark | undefined;
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
