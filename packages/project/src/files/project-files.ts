import { statSync } from "node:fs";
import { join } from "node:path";
import { discoverFiles } from "./discover.js";
import type { Glob } from "./glob.js";
import { realPathInside } from "./inside.js";
import { readBytes } from "./read.js";

/** Where the files of a project are read from: the disk, or a revision in git. Paths have `/`. */
export interface ProjectFiles {
  /**
   * Finds the files that a pattern matches, in the order of their UTF-16 units. Folders that
   * `excluded` names are not entered. Throws InputError where the disk does not allow it.
   */
  readonly find: (glob: Glob, excluded: (path: string) => boolean) => string[];
  /** Whether there is such a file. */
  readonly has: (path: string) => boolean;
  /** A file's bytes; undefined where there is none. Throws InputError where it cannot be read. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/**
 * Gives the files of a project as they are on disk.
 *
 * @param root - real, absolute path of the project
 * @returns the files; where folders really are is remembered for the time of one command
 * @example
 * diskFiles("/site").read("docs/index.md")?.length;
 */
export function diskFiles(root: string): ProjectFiles {
  const folders = new Map<string, string>();
  return {
    find: (glob, excluded) => discoverFiles(root, glob, excluded),
    has: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true,
    read: (path) => readBytes(realPathInside(root, path, folders), path),
  };
}
