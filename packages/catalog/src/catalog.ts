import type { Entry } from "./entry.js";
import { entryIndex } from "./entry-index.js";
import { type MessageKey, messageKey } from "./message-key.js";
import type { FileText } from "./read/raw-entry.js";

/** A PO file as a value. */
export interface Catalog {
  /** The file it was read from, or is to be written to, as messages name it. */
  readonly path: string;
  /** The entries in the order of the file, the header and obsolete ones included. */
  readonly entries: readonly Entry[];
  /** Canonical name of its charset. */
  readonly charset: string;
  /** How new lines are written. */
  readonly style: CatalogStyle;
  /** What the file held, where it was read. */
  readonly origin: CatalogOrigin | undefined;
}

/** How new text is written into a catalog: as the rest of it is. */
export interface CatalogStyle {
  readonly eol: "\n" | "\r\n";
  /** Whether long strings are wrapped at 79 columns. */
  readonly wrapped: boolean;
}

/** A file as it was read. */
export interface CatalogOrigin {
  readonly bytes: Uint8Array;
  readonly file: FileText;
  readonly entries: readonly Entry[];
  /** Offset of what follows the last entry. */
  readonly tail: number;
  /** Bytes of lines that would be encoded otherwise than they were, by the offset at which they begin. */
  readonly odd: ReadonlyMap<number, Uint8Array>;
}

/**
 * Finds the entry of a message. A current entry goes before an obsolete one.
 *
 * @param catalog - where to look
 * @param message - the msgid, and the msgctxt where it has one
 * @returns the entry, if there is one
 * @example
 * findEntry(catalog, { msgid: "Install" })?.msgstr;
 */
export function findEntry(catalog: Catalog, message: MessageKey): Entry | undefined {
  const key = messageKey(message);
  const { current, others } = entryIndex(catalog.entries);
  return current.get(key) ?? others.get(key)?.[0];
}

/**
 * Gives a catalog other entries, in the order in which they are to be written.
 *
 * @param catalog - the catalog to start from; it stays as it is
 * @param entries - all entries, the header included
 * @returns the new catalog
 * @example
 * withEntries(catalog, [...catalog.entries, newEntry({ msgid: "Install" })]);
 */
export function withEntries(catalog: Catalog, entries: readonly Entry[]): Catalog {
  return { ...catalog, entries };
}
