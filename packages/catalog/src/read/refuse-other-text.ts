import { InputError, worded } from "@dragoman/model";

const [NEWLINE, RETURN, QUOTE] = [10, 13, 34];

/**
 * Refuses what is a PO file but for how it was saved, and would be read as something else: UTF-16,
 * which no PO file is in, and lines that end with a carriage return alone, where the first comment
 * would swallow all entries behind it.
 *
 * @param bytes - the file
 * @param path - the file, for errors
 * @throws InputError that says how to save it
 * @example
 * refuseOtherText(Uint8Array.of(0xff, 0xfe), "it.po"); // throws: "the file is in UTF-16 …"
 */
export function refuseOtherText(bytes: Uint8Array, path: string): void {
  const [first = 1, second = 1] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || first === 0 || second === 0) {
    throw new InputError(
      worded("the file is in UTF-16, which PO files are not"),
      { file: path, line: 1, column: 1 },
      worded("Save it as UTF-8, with charset=UTF-8 in its header."),
    );
  }
  if (bytes.includes(NEWLINE) || !bytes.includes(RETURN) || !bytes.includes(QUOTE)) return;
  throw new InputError(
    worded(
      "the lines of the file end with a carriage return alone, which ends no line of a PO file",
    ),
    { file: path, line: 1, column: bytes.indexOf(RETURN) + 1 },
    worded("Save it with line ends of Unix (LF) or of Windows (CR LF)."),
  );
}
