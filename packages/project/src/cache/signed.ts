import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { readBytes } from "../files/read.js";
import { writeFiles } from "../files/write.js";
import { secretKey } from "./secret-key.js";

/** The cache's folder, in the project. */
const FOLDER = ".dragoman";

/** What is longer is neither read nor written. */
const LONGEST_BYTES = 16 * 1024 * 1024;

/**
 * Reads a value that {@link writeSigned} wrote on this machine for this
 * project. The cache's folder is in the project, so anybody who can propose a
 * change to the project can put a file there: what a check rests on is signed
 * with a key that is not in the project.
 *
 * @param root - real, absolute path of the project
 * @param name - name of the value: letters, digits and dashes
 * @returns the value; undefined where there is none, or it was not signed here
 * @example
 * readSigned("/site", "gate"); // what writeSigned("/site", "gate", value) was given, or undefined
 */
export function readSigned(root: string, name: string): unknown {
  try {
    const file = `${FOLDER}/${name}.signed`;
    const bytes = readBytes(join(root, file), file);
    const key = bytes && bytes.length <= LONGEST_BYTES ? secretKey(root) : undefined;
    if (bytes === undefined || key === undefined) return undefined;
    const [signature, text] = divided(Buffer.from(bytes).toString("utf8"));
    const found = Buffer.from(signature, "hex");
    const expected = signatureOf(key, root, name, text);
    if (found.length !== expected.length || !timingSafeEqual(found, expected)) return undefined;
    return JSON.parse(text) as unknown;
  } catch {
    // A cache is never a reason to fail.
    return undefined;
  }
}

/**
 * Writes a value that {@link readSigned} gives back on this machine, for this
 * project. Where that fails, or there is no place for a key, the next command is slower, and that is all.
 *
 * @param root - real, absolute path of the project
 * @param name - name of the value: letters, digits and dashes
 * @param value - plain data, as JSON has it
 * @example
 * writeSigned("/site", "gate", ["3f…"]);
 */
export function writeSigned(root: string, name: string, value: unknown): void {
  try {
    const key = secretKey(root);
    if (key === undefined) return;
    const text = JSON.stringify(value);
    const signature = signatureOf(key, root, name, text).toString("hex");
    const bytes = Buffer.from(`${signature}\n${text}`);
    if (bytes.length > LONGEST_BYTES) return;
    writeFiles(root, [
      { path: `${FOLDER}/.gitignore`, bytes: Buffer.from("*\n") },
      { path: `${FOLDER}/${name}.signed`, bytes },
    ]);
  } catch {
    // A cache is never a reason to fail.
  }
}

/**
 * Names the part of a value that belongs to a locale, whose own name may hold
 * what a file's name may not.
 *
 * @param name - name of the value
 * @param locale - the locale
 * @returns a name for {@link writeSigned}
 * @example
 * nameOfPart("report", "it").length; // 19
 */
export function nameOfPart(name: string, locale: string): string {
  return `${name}-${createHash("sha256").update(locale).digest("hex").slice(0, 12)}`;
}

function divided(file: string): [string, string] {
  const end = file.indexOf("\n");
  return [file.slice(0, end), file.slice(end + 1)];
}

/** HMAC with SHA-256 (RFC 2104) of the text, and of where it belongs: a file does not hold elsewhere. */
function signatureOf(key: Buffer, root: string, name: string, text: string): Buffer {
  const hmac = createHmac("sha256", key);
  hmac.update(JSON.stringify(["dragoman cache 1", root, name]));
  return hmac.update(text).digest();
}
