import { lstatSync, realpathSync, statSync, type Stats } from "node:fs";
import { dirname, join, relative, isAbsolute, sep, basename } from "node:path";
import { InputError, worded } from "@dragoman/model";
import { errorCode } from "./read.js";

/**
 * Finds where a path of the project really leads, symbolic links followed.
 *
 * @param root - real, absolute path of the project
 * @param path - path relative to the root, with `/`
 * @param folders - where folders really are, for the time of one command: of many files
 *   that do not exist yet, each folder is looked up once
 * @returns the real, absolute path; the file itself need not exist
 * @throws InputError when the path or a symbolic link in it leaves the project,
 *   or a part of it is a file
 * @example
 * realPathInside("/site", "docs/index.md"); // "/site/docs/index.md"
 */
export function realPathInside(root: string, path: string, folders?: Map<string, string>): string {
  const real = realPath(join(root, path), path, folders ?? new Map<string, string>());
  if (isInside(root, real)) return real;
  throw new InputError(
    worded("this path leaves the project, through `..` or a symbolic link"),
    { file: path },
    worded("Only files below {{root}} are read and written.", { root }),
  );
}

/**
 * Says whether a path lies in a folder, or is the folder.
 *
 * @param folder - absolute path
 * @param path - absolute path, without `..`
 * @returns true when it does
 * @example
 * isInside("/site", "/site-2/a.md"); // false
 */
export function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}

/**
 * Says whether a path of the project is a symbolic link itself.
 *
 * @param root - real, absolute path of the project
 * @param path - path relative to the root, with `/`
 * @returns false where nothing is there
 * @example
 * isLink("/site", "docs/index.md"); // false
 */
export function isLink(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function realPath(path: string, name: string, folders: Map<string, string>): string {
  const status = statusOf(path, name);
  if (status === undefined) return join(realFolder(dirname(path), name, folders), basename(path));
  try {
    return realpathSync.native(path);
  } catch (cause) {
    const code = errorCode(cause);
    // A link to a file that does not exist yet could lead anywhere.
    if (code === "ENOENT" && status.isSymbolicLink()) {
      throw new InputError(worded("this is a symbolic link that leads nowhere"), { file: name });
    }
    throw unfollowed(code, name);
  }
}

function realFolder(path: string, name: string, folders: Map<string, string>): string {
  const known = folders.get(path);
  if (known !== undefined) return known;
  const real = realPath(path, name, folders);
  const status = statSync(real, { throwIfNoEntry: false });
  if (status !== undefined && !status.isDirectory()) throw unfollowed("ENOTDIR", name);
  folders.set(path, real);
  return real;
}

function statusOf(path: string, name: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw unfollowed(errorCode(cause), name);
  }
}

function unfollowed(code: string, name: string): InputError {
  return new InputError(
    worded("this path cannot be followed: the system says {{code}}", { code }),
    { file: name },
  );
}
