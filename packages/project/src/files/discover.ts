import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { InputError, worded } from "@dragoman/model";
import { isInside, realPathInside } from "./inside.js";
import { errorCode } from "./read.js";
import type { Glob } from "./glob.js";

/** Folders that never hold pages. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git", ".dragoman"]);

/**
 * Says whether a file or folder is never looked at, whatever the pattern says.
 *
 * @param name - its name, without the folders above
 * @param glob - the pattern
 * @returns true for folders that never hold pages, and for hidden names that the pattern does not name
 * @example
 * isSkipped("node_modules", compileGlob("**" + "/*.md")); // true
 */
export function isSkipped(name: string, glob: Glob): boolean {
  return SKIPPED.has(name) || (!glob.dot && name.startsWith("."));
}

interface Walk {
  readonly root: string;
  readonly glob: Glob;
  readonly excluded: (path: string) => boolean;
  readonly found: string[];
}

/**
 * Finds the files that a pattern matches.
 *
 * @param root - real, absolute path of the project
 * @param glob - the pattern
 * @param excluded - which paths to leave out; a folder that is left out is not entered
 * @returns paths relative to the root, with `/`, in the order of their UTF-16
 *   units, whatever the system's order is
 * @throws InputError when a symbolic link leaves the project or a folder cannot be read
 * @example
 * discoverFiles("/site", compileGlob("docs/*.md"), () => false); // ["docs/index.md"]
 */
export function discoverFiles(
  root: string,
  glob: Glob,
  excluded: (path: string) => boolean,
): string[] {
  const walk: Walk = { root, glob, excluded, found: [] };
  const base = realPathInside(root, glob.base);
  const isFolder = statSync(base, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder) walkFolder(walk, glob.base, [base]);
  return walk.found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** `ancestors` are real paths, so that a link to a folder above is seen as the circle it is. */
function walkFolder(walk: Walk, folder: string, ancestors: readonly string[]): void {
  for (const entry of readFolder(walk.root, folder)) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (isSkipped(entry.name, walk.glob)) continue;
    if (walk.excluded(path)) continue;
    if (entry.isDirectory()) {
      walkFolder(walk, path, [...ancestors, join(walk.root, path)]);
    } else if (entry.isSymbolicLink()) {
      followLink(walk, path, ancestors);
    } else if (entry.isFile() && walk.glob.matches(path)) {
      walk.found.push(path);
    }
  }
}

function followLink(walk: Walk, path: string, ancestors: readonly string[]): void {
  const real = linkTarget(walk, path);
  if (real === undefined) return;
  const isFolder = statSync(real).isDirectory();
  if (!isFolder && !walk.glob.matches(path)) return;
  if (!isInside(walk.root, real)) {
    const hint = worded("Exclude it, or replace the link by the file.");
    throw new InputError(worded("this symbolic link leaves the project"), { file: path }, hint);
  }
  if (!isFolder) walk.found.push(path);
  else if (!ancestors.includes(real)) walkFolder(walk, path, [...ancestors, real]);
}

/** A broken link is an error only where a page was wanted. */
function linkTarget(walk: Walk, path: string): string | undefined {
  try {
    return realpathSync.native(join(walk.root, path));
  } catch {
    if (!walk.glob.matches(path)) return undefined;
    const hint = worded("Exclude it, or repair the link.");
    throw new InputError(worded("this symbolic link leads nowhere"), { file: path }, hint);
  }
}

function readFolder(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (cause) {
    const message = worded("this folder cannot be read: the system says {{code}}", {
      code: errorCode(cause),
    });
    throw new InputError(message, { file: folder === "" ? "." : folder });
  }
}
