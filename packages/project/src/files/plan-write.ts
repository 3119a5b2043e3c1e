import { accessSync, constants, readFileSync, statSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { InputError, worded, type Worded } from "@dragoman/model";
import type { FileChange } from "./file-change.js";
import { realPathInside } from "./inside.js";
import { errorCode } from "./read.js";

/** A write that is needed and, as far as can be seen beforehand, possible. */
export interface PlannedWrite extends FileChange {
  /** Where the path really leads. */
  readonly real: string;
  /** Permission bits of the file to come: those of the file that it replaces. */
  readonly mode: number;
  readonly replaces: boolean;
}

/** What is known of folders while a command plans its writes: each is checked once. */
export interface KnownFolders {
  /** Where folders really are. */
  readonly real: Map<string, string>;
  /** Real paths of folders in which files may be made. */
  readonly writable: Set<string>;
}

/**
 * Checks one write without writing.
 *
 * @param root - real, absolute path of the project
 * @param change - the file as it shall be
 * @param folders - what is known of folders; it grows
 * @returns the write, or undefined when the file already has these bytes
 * @throws InputError when the path leaves the project or cannot be written
 * @example
 * planWrite("/site", { path: "locales/it.po", bytes })?.replaces; // true
 */
export function planWrite(
  root: string,
  change: FileChange,
  folders: KnownFolders = { real: new Map(), writable: new Set() },
): PlannedWrite | undefined {
  const real = realPathInside(root, change.path, folders.real);
  const status = statusOf(real, change.path);
  if (status === undefined) {
    assertFolderWritable(real, change.path, folders.writable);
    return { ...change, real, mode: 0o666, replaces: false };
  }
  if (!status.isFile())
    throw refused(change.path, worded("a folder or a device stands in its place"), IN_THE_WAY);
  if (sameBytes(real, status, change.bytes)) return undefined;
  assertChangeable(real, status, change.path, folders);
  return { ...change, real, mode: status.mode & 0o7777, replaces: true };
}

function assertChangeable(
  real: string,
  { mode }: Pick<Stats, "mode">,
  path: string,
  folders: KnownFolders,
): void {
  // A rename would replace a read-only file, and root may write everything;
  // but somebody made the file read-only on purpose.
  if ((mode & 0o222) === 0) throw refused(path, worded("it is read-only"), READ_ONLY);
  assertAccess(real, path, worded("writing it is not permitted"));
  assertFolderWritable(real, path, folders.writable);
}

/**
 * Checks one removal without removing.
 *
 * @param root - real, absolute path of the project
 * @param path - the file, relative to the root, with `/`
 * @param folders - what is known of folders; it grows
 * @returns where the path really leads
 * @throws InputError when the path leaves the project, is no file, or cannot be removed
 * @example
 * planRemoval("/site", "locales/it/old.po", { real: new Map(), writable: new Set() });
 */
export function planRemoval(root: string, path: string, folders: KnownFolders): string {
  const real = realPathInside(root, path, folders.real);
  const status = statusOf(real, path);
  if (status?.isFile() !== true)
    throw refused(path, worded("it is no file, or is not there any more"));
  assertChangeable(real, status, path, folders);
  return real;
}

/** Looks at the nearest folder that exists: the others will be made in it. */
function assertFolderWritable(real: string, path: string, known: Set<string>): void {
  if (known.has(dirname(real))) return;
  for (let folder = dirname(real); ; folder = dirname(folder)) {
    const status = statusOf(folder, path);
    if (status === undefined && folder !== dirname(folder)) continue;
    if (!(status?.isDirectory() ?? false))
      throw refused(path, worded("{{folder}} is not a folder", { folder }), IN_THE_WAY);
    if (((status?.mode ?? 0) & 0o222) === 0)
      throw refused(path, worded("the folder {{folder}} is read-only", { folder }), READ_ONLY);
    assertAccess(
      folder,
      path,
      worded("writing in the folder {{folder}} is not permitted", { folder }),
    );
    known.add(dirname(real));
    return;
  }
}

function assertAccess(real: string, path: string, reason: Worded): void {
  try {
    accessSync(real, constants.W_OK);
  } catch {
    throw refused(path, reason, NOT_PERMITTED);
  }
}

function statusOf(real: string, path: string): Stats | undefined {
  try {
    return statSync(real, { throwIfNoEntry: false });
  } catch (cause) {
    throw refused(path, worded("the system says {{code}}", { code: errorCode(cause) }));
  }
}

function sameBytes(real: string, status: Stats, bytes: Uint8Array): boolean {
  if (status.size !== bytes.length) return false;
  try {
    return readFileSync(real).equals(bytes);
  } catch {
    return false;
  }
}

/** Somebody made it so on purpose, or a tool that checks files out for reading. */
const READ_ONLY = worded(
  "Nothing was written. Make it writable, for example with `chmod u+w`, and run the command again.",
);
const NOT_PERMITTED = worded(
  "Nothing was written. Change who may write there, or run the command as somebody who may.",
);
const IN_THE_WAY = worded(
  "Nothing was written. Move away what stands there, or choose another path in the configuration.",
);

function refused(
  path: string,
  reason: Worded,
  hint: Worded = worded("Nothing was written."),
): InputError {
  return new InputError(
    worded("this file cannot be written: {{reason}}", { reason }),
    { file: path },
    hint,
  );
}
