import { randomBytes } from "node:crypto";
import {
  constants,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  writeSync,
} from "node:fs";
import { homedir, userInfo } from "node:os";
import { isAbsolute, join, relative } from "node:path";

const KEY_BYTES = 32;

/**
 * Gives the key that signs this user's caches, and makes it on first use. It
 * lies in the user's cache folder (`$XDG_CACHE_HOME` or `~/.cache`, as the XDG
 * Base Directory Specification has it), where no project can put a file.
 *
 * @param root - real, absolute path of the project
 * @returns the key; undefined where it would lie in the project, others can read or write it, or none can be made
 * @example
 * secretKey("/site")?.length; // 32
 */
export function secretKey(root: string): Buffer | undefined {
  try {
    const home = process.env["XDG_CACHE_HOME"];
    const folder = join(home && isAbsolute(home) ? home : join(homedir(), ".cache"), "dragoman");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const real = realpathSync.native(folder);
    if (isBelow(root, real)) return undefined;
    const path = join(real, "key");
    return readKey(path) ?? makeKey(path);
  } catch {
    return undefined;
  }
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return !way.startsWith("..") && !isAbsolute(way);
}

/** Undefined where there is no file. */
function readKey(path: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (cause) {
    if ((cause as { code?: unknown }).code === "ENOENT") return undefined;
    throw cause;
  }
  try {
    const status = fstatSync(file);
    const { uid } = userInfo();
    // Windows has neither users nor permissions here; the folder is the user's own there.
    const isOwn = uid === -1 || (status.uid === uid && (status.mode & 0o077) === 0);
    const key = Buffer.alloc(KEY_BYTES);
    if (!isOwn || !status.isFile() || readSync(file, key) !== KEY_BYTES) throw new Error("no key");
    return key;
  } finally {
    closeSync(file);
  }
}

/** `wx` fails where somebody else was faster; then there is no cache this once. */
function makeKey(path: string): Buffer {
  const key = randomBytes(KEY_BYTES);
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, key);
  } finally {
    closeSync(file);
  }
  return key;
}
