/** What a part of an entry is. A `msgstr[n]` is `MSGSTR + n`. */
export const PART = {
  other: 0,
  translatorComment: 1,
  extractedComment: 2,
  reference: 3,
  flags: 4,
  previousMsgctxt: 5,
  previousMsgid: 6,
  previousMsgidPlural: 7,
  msgctxt: 8,
  msgid: 9,
  msgidPlural: 10,
  msgstr: 11,
} as const;

/** A decoded file. */
export interface FileText {
  readonly text: string;
  /** Canonical name of the charset that it was decoded from. */
  readonly charset: string;
}

/** Where an entry stands in its file; offsets count from the start of the text. */
export interface RawEntry {
  readonly file: FileText;
  /** Where the entry starts: right after the one before, blank lines included. */
  readonly start: number;
  /** Where it ends, exclusive; after its last line ending where it has one. */
  readonly end: number;
  /** 1-based line of `start`, of the `msgid` keyword and of `end`. */
  readonly startLine: number;
  readonly line: number;
  readonly endLine: number;
  readonly obsolete: boolean;
  /** Number of the `domain` directives before it. */
  readonly domain: number;
  /** Triples of a {@link PART}, its start and its end (exclusive), in the order of the file; those of all its entries. */
  readonly parts: Int32Array;
  /** Where this entry's triples begin and end (exclusive) in `parts`. */
  readonly partsStart: number;
  readonly partsEnd: number;
}

/** Numbers that `RawFile.rows` has for each entry, in the order of {@link FIELD}. */
export const ROW = 9;

/** Which number of an entry's row is which field of {@link RawEntry}; `partsEnd` is the next row's `partsStart`. */
export const FIELD = {
  start: 0,
  end: 1,
  startLine: 2,
  line: 3,
  endLine: 4,
  obsolete: 5,
  domain: 6,
  partsEnd: 7,
  /** Which parts it has: for each {@link PART} the bit of that number, one for all of `msgstr[n]`. */
  has: 8,
} as const;

/**
 * A file, scanned: nothing but numbers, so that a catalog of 50,000 entries is
 * read without copying a field that nobody asks for, and without an object for each.
 */
export interface RawFile {
  readonly file: FileText;
  /** {@link ROW} numbers for each entry. */
  readonly rows: Int32Array;
  readonly parts: Int32Array;
  /** Where the text after the last entry begins: blank lines and comments that belong to no entry. */
  readonly tail: number;
  /** Whether long strings are wrapped in this file; true where nothing tells. */
  readonly wrapped: boolean;
}
