import { worded } from "@dragoman/model";
import { catalogError } from "./fail.js";
import { EntryBuilder } from "./entry-builder.js";
import { isLetter, readKeyword } from "./keyword.js";
import { mergeConflict } from "./merge-conflict.js";
import { PART, type FileText, type RawFile } from "./raw-entry.js";
import { StringEnds } from "./read-string.js";

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const TILDE = 126;
const BAR = 124;

/**
 * Divides the text of a PO file into entries and their parts, and checks it as
 * strictly as gettext's own reader does, no more.
 *
 * The format is a sequence of tokens rather than of lines: several may stand
 * on one line. Source: the grammar in "The Format of PO Files" of the gettext
 * manual, and what msgfmt 0.21 accepts.
 *
 * @param file - the decoded text, byte-order mark and line endings as they are
 * @param path - the file, for errors
 * @returns the entries as offsets
 * @throws InputError with line and column where the text is no PO
 * @example
 * scanCatalog({ text: 'msgid "a"\nmsgstr "b"\n', charset: "UTF-8" }, "it.po").rows.length / ROW; // 1
 */
export function scanCatalog(file: FileText, path: string): RawFile {
  const { text } = file;
  const builder = new EntryBuilder(file, path);
  const strings = new StringEnds(text, path);
  const length = text.length;
  let line = 1;
  let obsolete = false;
  let previous = false;
  let prefix = -1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      at++;
      line++;
      obsolete = false;
      previous = false;
      prefix = -1;
    } else if (code === QUOTE) {
      const end = strings.after(at);
      builder.string(at, end, line, obsolete, previous);
      at = end;
    } else if (code === HASH) {
      const next = text.charCodeAt(at + 1);
      if (next !== TILDE && next !== BAR) {
        const end = lineEnd(text, at);
        builder.comment(commentPart(next), at, end, line);
        at = end;
        continue;
      }
      if (prefix < 0) prefix = at;
      obsolete ||= next === TILDE;
      previous ||= next === BAR || text.charCodeAt(at + 2) === BAR;
      at += next === TILDE && text.charCodeAt(at + 2) === BAR ? 3 : 2;
    } else if (code === SPACE || (code >= TAB && code <= RETURN)) {
      at++;
    } else if (isLetter(code)) {
      const { part, index, end } = readKeyword(text, at, previous, path);
      builder.keyword(part, index, prefix < 0 ? at : prefix, at, line, obsolete);
      prefix = -1;
      at = end;
    } else {
      throw mergeConflict(path, text, at) ?? strayCharacter(text, at, path);
    }
  }
  return builder.finish();
}

/** Where a comment ends: before its line ending. */
function lineEnd(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  if (newline < 0) return text.length;
  return text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
}

function commentPart(second: number): number {
  switch (second) {
    case 46:
      return PART.extractedComment; // #.
    case 58:
      return PART.reference; // #:
    case 44:
    case 33:
      return PART.flags; // #, and the older #!
    default:
      return PART.translatorComment;
  }
}

function strayCharacter(text: string, at: number, path: string): Error {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (found === "\0") {
    return catalogError(
      path,
      text,
      at,
      worded("a NUL byte stands where an entry, or the end of the file, should be"),
      worded(
        "Programs that crash while they write leave such bytes. Delete them and look whether the entries before them are whole, or get the file back, for example with git restore.",
      ),
    );
  }
  return catalogError(
    path,
    text,
    at,
    worded("`{{found}}` can start nothing in a PO file", { found }),
    worded('A line begins with a keyword (msgid, msgstr, …), with a string in `"`, or with `#`.'),
  );
}
