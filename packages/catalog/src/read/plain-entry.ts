/**
 * A msgid and a msgstr of one string each and no more, without numbers among their escapes. V8
 * compiles the expression at once, and most catalogs are read before it compiles a loop. No
 * alternative begins as another one does, so that its time is linear; for each escape it keeps a
 * place to go back to, so that there must not be millions of them.
 */
const PLAIN =
  /msgid "[^"\\\n\x04]*(?:\\[ntbrfva\\"][^"\\\n\x04]*){0,99}"\r?\nmsgstr "[^"\\\n\x04]*(?:\\[ntbrfva\\"][^"\\\n\x04]*){0,99}"(?!\s*")/y;

/**
 * Recognises an entry that is a msgid and a msgstr on two lines, as nearly all are whose texts are
 * not wrapped: its four tokens need not be read one by one.
 *
 * @param text - the whole file
 * @param start - where a keyword may begin
 * @returns the offset after the closing quote of the msgstr; 0 where no such entry begins
 * @example
 * plainEntryEnd('msgid "a"\nmsgstr "b"\n', 0); // 20
 */
export function plainEntryEnd(text: string, start: number): number {
  PLAIN.lastIndex = start;
  return PLAIN.test(text) ? PLAIN.lastIndex : 0;
}
