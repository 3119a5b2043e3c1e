import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { InputError, worded } from "@dragoman/model";
import { assertAsBefore } from "./changed-meanwhile.js";
import type { FileChange, FileRemoval } from "./file-change.js";
import { removeLeftOvers, temporaryFile } from "./left-overs.js";
import { planRemoval, planWrite, type KnownFolders, type PlannedWrite } from "./plan-write.js";
import { errorCode } from "./read.js";
import { uninterrupted } from "./uninterrupted.js";

interface StagedWrite extends PlannedWrite {
  readonly temporary: string;
}

/**
 * Brings files to their new bytes, all of them or none: everything is checked,
 * then written to temporary files beside the targets, then renamed. A file that
 * already has its bytes is not touched. Symbolic links inside the project are
 * written through; nothing outside of it is. A file that is another one by now than
 * what its new bytes were made from is not written over. A signal that would end the process
 * ends it when all is written.
 *
 * @param root - real, absolute path of the project
 * @param changes - the files, each path once
 * @param removals - files to be removed, each once; they go last, when all is written
 * @returns the paths that were written
 * @throws InputError when one of them cannot be written or removed; then none was
 * @example
 * writeFiles("/site", [{ path: "locales/it.po", bytes }]); // ["locales/it.po"]
 */
export function writeFiles(
  root: string,
  changes: readonly FileChange[],
  removals: readonly FileRemoval[] = [],
): string[] {
  const folders: KnownFolders = { real: new Map(), writable: new Set() };
  const planned = changes.flatMap((change) => planWrite(root, change, folders) ?? []);
  const removed = removals.map((removal) => {
    return { ...removal, real: planRemoval(root, removal.path, folders) };
  });
  return uninterrupted(() => apply(planned, removed));
}

interface Removal extends FileRemoval {
  readonly real: string;
}

function apply(planned: readonly PlannedWrite[], removed: readonly Removal[]): string[] {
  const made = new Set<string>();
  const undo: (() => void)[] = [];
  try {
    const staged = planned.map((write) => stage(write, made, undo));
    // All that takes time is done: between this look and the renames nobody can save much.
    for (const file of [...staged, ...removed]) assertAsBefore(file);
    for (const write of staged) rename(write);
    for (const file of removed) remove(file);
    return staged.map(({ path }) => path);
  } catch (cause) {
    for (const step of undo.reverse()) step();
    throw cause;
  }
}

function stage(write: PlannedWrite, made: Set<string>, undo: (() => void)[]): StagedWrite {
  const folder = dirname(write.real);
  // Same folder, so that the rename stays on one file system and is atomic.
  const temporary = temporaryFile(folder);
  try {
    if (!made.has(folder)) {
      makeFolder(folder, undo);
      removeLeftOvers(folder);
    }
    made.add(folder);
    // Opening with `x` follows no link that somebody else may have put there.
    const file = openSync(temporary, "wx", write.mode);
    undo.push(() => {
      rmSync(temporary, { force: true });
    });
    try {
      writeFileSync(file, write.bytes);
      // What replaces a translator's words must be on the disk before it does;
      // files made for the first time can be made again.
      if (write.replaces) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return { ...write, temporary };
  } catch (cause) {
    throw unwritable(cause, write.path);
  }
}

function makeFolder(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  undo.push(() => {
    removeFolders(folder, first);
  });
}

function rename({ temporary, real, path }: StagedWrite): void {
  try {
    renameSync(temporary, real);
  } catch (cause) {
    throw unwritable(cause, path);
  }
}

function remove({ real, path }: Removal): void {
  try {
    rmSync(real);
  } catch (cause) {
    throw unwritable(cause, path);
  }
}

/** Takes away the folders that were made for a write, from the deepest up, as far as they are empty. */
function removeFolders(deepest: string, first: string): void {
  try {
    for (let folder = deepest; ; folder = dirname(folder)) {
      rmdirSync(folder);
      if (folder === first) return;
    }
  } catch {
    // Not empty, or gone: somebody else uses it.
  }
}

function unwritable(cause: unknown, path: string): InputError {
  return new InputError(
    worded("this file cannot be written: the system says {{code}}", { code: errorCode(cause) }),
    { file: path },
    worded("Nothing else was left half-written; free the path and run the command again."),
  );
}
