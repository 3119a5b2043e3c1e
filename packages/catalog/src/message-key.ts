/** What tells messages of a catalog apart. */
export interface MessageKey {
  readonly msgctxt?: string | undefined;
  readonly msgid: string;
}

/**
 * Gives a string that is the same for the same message only. U+0004 cannot
 * stand in a PO string; `.mo` files separate the two with it as well.
 *
 * @param message - a msgid, and a msgctxt where it has one
 * @returns a key for a Map
 * @example
 * messageKey({ msgid: "Open", msgctxt: "menu" }); // "menu\u0004Open"
 */
export function messageKey({ msgctxt, msgid }: MessageKey): string {
  return msgctxt === undefined ? msgid : `${msgctxt}\u0004${msgid}`;
}
