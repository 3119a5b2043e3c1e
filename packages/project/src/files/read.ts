import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { InputError, lineStarts, positionAt, worded } from "@dragoman/model";
import { validPrefix } from "./utf8.js";

/** Keeps a byte-order mark as U+FEFF, so that it comes back when the text is written. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a file.
 *
 * @param path - absolute path, or relative to the working directory
 * @param name - how errors name the file
 * @returns its bytes, or undefined when there is no such file
 * @throws InputError when it is there and cannot be read, or is no regular file
 * @example
 * const bytes = readBytes("/site/locales/it.po", "locales/it.po");
 */
export function readBytes(path: string, name: string): Uint8Array | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (cause) {
    if (errorCode(cause) === "ENOENT") return undefined;
    throw unreadable(cause, name);
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) throw notAFile(name);
    // Root may read everything; a file that nobody may read was closed on purpose.
    if ((status.mode & 0o444) === 0) throw unreadable({ code: "EACCES" }, name);
    return readFileSync(file);
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(cause, name);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a text file in strict UTF-8.
 *
 * @param path - absolute path, or relative to the working directory
 * @param name - how errors name the file
 * @returns the text; a byte-order mark stays as U+FEFF at index 0
 * @throws InputError when the file is missing, unreadable, not UTF-8 or holds a NUL character
 * @example
 * const text = readText("/site/docs/index.md", "docs/index.md");
 */
export function readText(path: string, name: string): string {
  const bytes = readBytes(path, name);
  if (bytes === undefined) throw unreadable({ code: "ENOENT" }, name);
  return decodeText(bytes, name);
}

/**
 * Decodes strict UTF-8.
 *
 * @param bytes - the bytes of a file
 * @param name - how errors name the file
 * @returns the text; a byte-order mark stays as U+FEFF at index 0
 * @throws InputError with line and column at the first byte that is not UTF-8 (RFC 3629), or at a NUL
 * @example
 * decodeText(new Uint8Array([0x61]), "a.md"); // "a"
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (!isUtf8(bytes)) {
    const valid = validPrefix(bytes);
    const before = decoder.decode(bytes.subarray(0, valid));
    const byte = (bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    throw new InputError(
      worded("the byte 0x{{byte}} is not valid UTF-8 here", { byte }),
      { file: name, ...placeAtEnd(before) },
      worded("Save the file as UTF-8."),
    );
  }
  const text = decoder.decode(bytes);
  const nul = text.indexOf("\0");
  if (nul === -1) return text;
  throw new InputError(
    worded("there is a NUL character here: this is not a text file"),
    { file: name, ...placeAtEnd(text.slice(0, nul)) },
    worded("Take the file out of the pages, or remove the character."),
  );
}

function placeAtEnd(before: string): { readonly line: number; readonly column: number } {
  const bom = before.startsWith("\uFEFF") ? 1 : 0;
  return positionAt(lineStarts(before), before.length, bom);
}

function unreadable(cause: unknown, name: string): InputError {
  const reasons = new Map([
    ["ENOENT", worded("there is no such file")],
    ["EACCES", worded("reading it is not permitted")],
    ["EPERM", worded("reading it is not permitted")],
    ["ELOOP", worded("its symbolic links go round in a circle")],
    ["ENOTDIR", worded("a part of its path is a file, not a folder")],
  ]);
  const code = errorCode(cause);
  const reason = reasons.get(code) ?? worded("the system says {{code}}", { code });
  return new InputError(worded("this file cannot be read: {{reason}}", { reason }), { file: name });
}

function notAFile(name: string): InputError {
  return new InputError(worded("this is a folder or a device, not a file"), { file: name });
}

/**
 * Gives the code of a system error.
 *
 * @param cause - what was thrown
 * @returns for example `ENOENT`, or `UNKNOWN`
 * @example
 * errorCode(Object.assign(new Error(), { code: "ENOENT" })); // "ENOENT"
 */
export function errorCode(cause: unknown): string {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : "UNKNOWN";
}
