import { join } from "node:path";
import { readBytes } from "../files/read.js";
import { writeFiles } from "../files/write.js";

/** The cache's folder, in the project. */
const FOLDER = ".dragoman";
const FILE = `${FOLDER}/sync-stamps.json`;

/** A thousand pages in fifty locales need half of it; what is longer is neither read nor written. */
const LONGEST_BYTES = 16 * 1024 * 1024;

/** What the last sync of a locale left behind. */
export interface LocaleStamp {
  /** Digest of all that it read and wrote, the number of messages included. */
  readonly digest: string;
  /** Number of messages of the locale. */
  readonly messages: number;
}

/** What the last sync left behind of a catalog or a template; a catalog that belongs to no page has one, too. */
export interface FileStamp {
  /** Digest of the file, of its pages, of configuration and version, and of what is in this stamp. */
  readonly digest: string;
  /** Number of its messages; of templates nobody asks for it. */
  readonly messages: number;
  /** Whether any of them has no translation: another catalog may get one that serves it. */
  readonly untranslated: boolean;
}

/** What the last sync left behind. */
export interface Stamps {
  /** By locale. */
  readonly locales: ReadonlyMap<string, LocaleStamp>;
  /** By path of the catalog or the template. */
  readonly files: ReadonlyMap<string, FileStamp>;
}

/** What a project has that was never synced. */
export const NO_STAMPS: Stamps = { locales: new Map(), files: new Map() };

/**
 * Reads the stamps of a project. They are hints: a missing, damaged or strange
 * file gives none, and costs a sync no more than its time.
 *
 * @param root - real, absolute path of the project
 * @returns the stamps
 * @example
 * readStamps("/site").locales.get("it")?.messages; // 412 or undefined
 */
export function readStamps(root: string): Stamps {
  try {
    const bytes = readBytes(join(root, FILE), FILE);
    if (bytes === undefined || bytes.length > LONGEST_BYTES) return NO_STAMPS;
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (!isRecord(value)) return NO_STAMPS;
    return {
      locales: mapOf(value["locales"], isLocaleStamp),
      files: mapOf(value["files"], isFileStamp),
    };
  } catch {
    return NO_STAMPS;
  }
}

/**
 * Writes the stamps of a project, with a `.gitignore` that keeps them out of
 * the repository. Where that fails, the next sync is slower, and that is all.
 *
 * @param root - real, absolute path of the project
 * @param stamps - what there is to remember
 * @example
 * writeStamps("/site", { locales: new Map([["it", { digest, messages: 412 }]]), files });
 */
export function writeStamps(root: string, { locales, files }: Stamps): void {
  const known = { locales: sortedRecord(locales), files: sortedRecord(files) };
  let text = JSON.stringify(known);
  // Without the files, a sync with nothing to do is still as quick.
  if (Buffer.byteLength(text) >= LONGEST_BYTES) text = JSON.stringify({ ...known, files: {} });
  try {
    writeFiles(root, [
      { path: `${FOLDER}/.gitignore`, bytes: Buffer.from("*\n") },
      { path: FILE, bytes: Buffer.from(`${text}\n`) },
    ]);
  } catch {
    // A cache is never a reason to fail.
  }
}

function sortedRecord<Value>(map: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries(Array.from(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mapOf<Value>(value: unknown, is: (one: unknown) => one is Value): Map<string, Value> {
  if (!isRecord(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, Value] => is(entry[1])));
}

function isLocaleStamp(value: unknown): value is LocaleStamp {
  return (
    isRecord(value) &&
    typeof value["digest"] === "string" &&
    Number.isSafeInteger(value["messages"]) &&
    Number(value["messages"]) >= 0
  );
}

function isFileStamp(value: unknown): value is FileStamp {
  return (
    isLocaleStamp(value) &&
    typeof (value as Partial<Record<keyof FileStamp, unknown>>).untranslated === "boolean"
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
