import { lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, isAbsolute, sep, basename } from "node:path";
import { InputError } from "@dragoman/model";
import { errorCode } from "./read.js";

/**
 * Finds where a path of the project really leads, symbolic links followed.
 *
 * @param root - real, absolute path of the project
 * @param path - path relative to the root, with `/`
 * @returns the real, absolute path; the file itself need not exist
 * @throws InputError when the path or a symbolic link in it leaves the project,
 *   or a part of it is a file
 * @example
 * realPathInside("/site", "docs/index.md"); // "/site/docs/index.md"
 */
export function realPathInside(root: string, path: string): string {
  const real = realPath(join(root, path), path);
  if (isInside(root, real)) return real;
  throw new InputError(
    "this path leaves the project, through `..` or a symbolic link",
    { file: path },
    `Only files below ${root} are read and written.`,
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

function realPath(path: string, name: string): string {
  try {
    return realpathSync.native(path);
  } catch (cause) {
    const code = errorCode(cause);
    if (code !== "ENOENT") {
      throw new InputError(`this path cannot be followed: the system says ${code}`, { file: name });
    }
  }
  // A link to a file that does not exist yet could lead anywhere.
  if (isLink(path)) {
    throw new InputError("this is a symbolic link that leads nowhere", { file: name });
  }
  return join(realPath(dirname(path), name), basename(path));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
