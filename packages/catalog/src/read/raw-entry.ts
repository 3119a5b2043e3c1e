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

/**
 * An entry as it stands in a file: nothing but offsets, so that a catalog of
 * 50,000 entries is read without copying a field that nobody asks for.
 */
export interface RawEntry {
  /** Where it stands; offsets count from the start of the text. */
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
  /** Of all entries of the file: triples of a {@link PART}, its start and its end (exclusive), in the order of the file. */
  readonly parts: readonly number[];
  /** Where this entry's triples begin and end (exclusive) in `parts`. */
  readonly partsStart: number;
  readonly partsEnd: number;
}

/** A file, scanned. */
export interface RawFile {
  readonly file: FileText;
  readonly entries: readonly RawEntry[];
  /** Where the text after the last entry begins: blank lines and comments that belong to no entry. */
  readonly tail: number;
  /** Whether long strings are wrapped in this file; true where nothing tells. */
  readonly wrapped: boolean;
}
