import { canonicalCharset } from "./charset.js";

const MARK = "charset=";
/** How far before it the field's name may stand. */
const REACH = 80;

/**
 * Finds the charset that a header declares, before anything is decoded: every
 * charset of PO files has ASCII at its place. The guess is checked against the
 * header itself once the file is read.
 *
 * @param bytes - the file
 * @returns its canonical name; undefined where none is declared
 * @example
 * guessCharset(new TextEncoder().encode('"Content-Type: text/plain; charset=UTF-8\\n"')); // "UTF-8"
 */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(MARK); at >= 0; at = buffer.indexOf(MARK, at + 1)) {
    const before = buffer.toString("latin1", Math.max(0, at - REACH), at);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    if (!/content-type:/iu.test(line)) continue;
    const after = buffer.toString("latin1", at + MARK.length, at + MARK.length + REACH);
    return canonicalCharset(/^[A-Za-z0-9_.:-]*/u.exec(after)?.[0] ?? "");
  }
  return undefined;
}
