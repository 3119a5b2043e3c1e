import { join } from "node:path";
import { readBytes } from "../files/read.js";
import { writeFiles } from "../files/write.js";

/** The cache's folder, in the project. */
const FOLDER = ".dragoman";
const FILE = `${FOLDER}/sync-stamps.json`;

/** No stamps of a real project are longer; what is, is not read. */
const LONGEST_BYTES = 1024 * 1024;

/** What the last sync of a locale left behind. */
export interface Stamp {
  /** Digest of all that it read and wrote, the number of messages included. */
  readonly digest: string;
  /** Number of messages of the locale. */
  readonly messages: number;
}

/** Stamps by locale. */
export type Stamps = ReadonlyMap<string, Stamp>;

/**
 * Reads the stamps of a project. They are hints: a missing, damaged or strange
 * file gives none, and costs a sync no more than its time.
 *
 * @param root - real, absolute path of the project
 * @returns stamps by locale
 * @example
 * readStamps("/site").get("it")?.messages; // 412 or undefined
 */
export function readStamps(root: string): Stamps {
  try {
    const bytes = readBytes(join(root, FILE), FILE);
    if (bytes === undefined || bytes.length > LONGEST_BYTES) return new Map();
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (typeof value !== "object" || value === null) return new Map();
    return new Map(
      Object.entries(value).filter((entry): entry is [string, Stamp] => isStamp(entry[1])),
    );
  } catch {
    return new Map();
  }
}

/**
 * Writes the stamps of a project, with a `.gitignore` that keeps them out of
 * the repository. Where that fails, the next sync is slower, and that is all.
 *
 * @param root - real, absolute path of the project
 * @param stamps - stamps by locale
 * @example
 * writeStamps("/site", new Map([["it", { digest, messages: 412 }]]));
 */
export function writeStamps(root: string, stamps: Stamps): void {
  const sorted = Array.from(stamps).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
  try {
    writeFiles(root, [
      { path: `${FOLDER}/.gitignore`, bytes: Buffer.from("*\n") },
      { path: FILE, bytes: Buffer.from(text) },
    ]);
  } catch {
    // A cache is never a reason to fail.
  }
}

function isStamp(value: unknown): value is Stamp {
  if (typeof value !== "object" || value === null) return false;
  const { digest, messages } = value as Partial<Record<keyof Stamp, unknown>>;
  return typeof digest === "string" && Number.isSafeInteger(messages);
}
