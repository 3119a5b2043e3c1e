/** A catalog as it was read. */
export interface CatalogOnDisk {
  readonly file: string;
  /** Undefined where there is none. */
  readonly bytes: Uint8Array | undefined;
}

/** What a command has to say of such catalogs. */
export interface Emptied {
  /**
   * Catalogs that were there without any text, and are made anew: if they had
   * translations, somebody lost them. Left out where there are none.
   */
  readonly emptied?: readonly string[];
}

/**
 * Finds catalogs that are there and have nothing in them, which may have been
 * full: programs that crash while they write leave such files.
 *
 * @param catalogs - the catalogs as they are on disk
 * @returns the paths of catalogs that exist and hold white space alone; of templates none, since
 *   nobody works in them
 * @example
 * emptiedCatalogs([{ file: "locales/it/index.po", bytes: new Uint8Array() }]); // ["locales/it/index.po"]
 */
export function emptiedCatalogs(catalogs: readonly CatalogOnDisk[]): string[] {
  return catalogs
    .filter(({ bytes }) => bytes !== undefined && isBlank(bytes))
    .map(({ file }) => file);
}

/**
 * Adds such catalogs to what a command did.
 *
 * @param outcome - what it did
 * @param emptied - their paths
 * @returns the outcome, with them where there are some
 * @example
 * withEmptied({ locales: [] }, []); // { locales: [] }
 */
export function withEmptied<Outcome extends Emptied>(
  outcome: Outcome,
  emptied: readonly string[],
): Outcome {
  return emptied.length === 0 ? outcome : { ...outcome, emptied };
}

/** Whether nothing but white space stands in a file, and a byte-order mark at most. */
function isBlank(bytes: Uint8Array): boolean {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.subarray(isMarked ? 3 : 0).every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
