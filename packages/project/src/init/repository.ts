import { readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { realPathInside } from "../files/inside.js";
import { decodeText, errorCode, readBytes } from "../files/read.js";
import { discoverFiles } from "../files/discover.js";
import { compileGlob } from "../files/glob.js";

/** No configuration of a site is longer; what is, is not read. */
const LONGEST_BYTES = 1024 * 1024;

/** What is looked at to recognise a tool: a folder and what is below it. Paths have `/`. */
export interface Repository {
  /** The folder, relative to the new configuration; empty where it is the same. */
  readonly base: string;
  /** Text of a file; undefined where there is none. Throws InputError where it cannot be read. */
  readonly text: (path: string) => string | undefined;
  /** The first of some files that is there. */
  readonly first: (paths: readonly string[]) => string | undefined;
  /** Names of the folders in a folder, sorted; hidden ones and links are left out. */
  readonly folders: (path: string) => readonly string[];
  /** Paths of the files that a pattern matches. */
  readonly files: (pattern: string) => readonly string[];
}

/**
 * Gives a folder of the disk to look at.
 *
 * @param root - real, absolute path; nothing outside of it is read
 * @param base - a folder below it that paths are relative to
 * @returns the folder
 * @example
 * repositoryAt("/site", "").text("mkdocs.yml");
 */
export function repositoryAt(root: string, base: string): Repository {
  const below = (path: string): string => posix.join(base, path);
  const isFile = (path: string): boolean =>
    statSync(join(root, below(path)), { throwIfNoEntry: false })?.isFile() === true;
  return {
    base,
    text: (path) => {
      const bytes = isFile(path)
        ? readBytes(realPathInside(root, below(path)), below(path))
        : undefined;
      if (bytes === undefined || bytes.length > LONGEST_BYTES) return undefined;
      return decodeText(bytes, below(path)).replace(/^\uFEFF/u, "");
    },
    first: (paths) => paths.find(isFile),
    folders: (path) => foldersIn(join(root, below(path))),
    files: (pattern) => {
      // What leaves the project is no place to look at; that it does is told of the configuration.
      if (below(pattern).startsWith("..")) return [];
      const files = discoverFiles(root, compileGlob(below(pattern)), () => false);
      return base === "" ? files : files.map((file) => file.slice(base.length + 1));
    },
  };
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    if (["ENOENT", "ENOTDIR", "EACCES", "EPERM"].includes(errorCode(cause))) return [];
    throw cause;
  }
}
