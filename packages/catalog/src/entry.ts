/** What an entry's source was when it was translated: the `#|` lines. */
export interface Previous {
  readonly msgctxt: string | undefined;
  readonly msgid: string | undefined;
  readonly msgidPlural: string | undefined;
}

/** The fields of an entry, as values. */
export interface EntryFields {
  readonly msgctxt: string | undefined;
  readonly msgid: string;
  readonly msgidPlural: string | undefined;
  /** One text, or one for each plural form; empty texts where it is not translated. */
  readonly msgstr: readonly string[];
  /** All flags of the `#,` lines, `fuzzy` among them, in the order of the file. */
  readonly flags: readonly string[];
  readonly obsolete: boolean;
  readonly previous: Previous;
  /** Lines after `#`, without the space that sets them off. */
  readonly translatorComments: readonly string[];
  /** Lines after `#.`, likewise. */
  readonly extractedComments: readonly string[];
  /** Paths, with `:line` or without. */
  readonly references: readonly string[];
}

/**
 * One message of a catalog with its translation. A value: {@link changeEntry}
 * makes a new one. An entry that was read knows where it stood, so that what
 * did not change is written as it was.
 */
export interface Entry extends EntryFields {
  /** Whether `fuzzy` is among the flags. */
  readonly fuzzy: boolean;
  /** 1-based line of the `msgid` keyword in the file as read; undefined for a new entry. */
  readonly line: number | undefined;
}
