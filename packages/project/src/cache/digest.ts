import { createHash } from "node:crypto";

/** A file as it was read; `bytes` is undefined where there is none, and never changed. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Makes a digest of values and files.
 *
 * SHA-1 is the fastest that every Node has. Nothing rests on its strength: who
 * can forge the files can as well write the stamp, and all that a wrong stamp
 * can do is to let a sync find nothing to do.
 *
 * @param values - what else the outcome depends on: versions, the configuration, the locale
 * @param files - the files that it depends on, in a fixed order
 * @returns 40 hexadecimal digits
 * @example
 * digestOf(["1.0.0"], [{ path: "a.md", bytes }]).length; // 40
 */
export function digestOf(values: readonly string[], files: readonly ReadFile[]): string {
  const hash = createHash("sha1");
  // Lengths go in front, so that no two lists run together into one, nor values into files.
  hash.update(`${values.length};`);
  for (const value of values) hash.update(`${value.length}:${value}`);
  for (const { path, bytes } of files)
    hash.update(`${path.length}:${path}${bytes === undefined ? "-" : contentDigest(bytes)}`);
  return hash.digest("hex");
}

/** Pages and templates belong to every locale, and twenty locales are not rare: bytes are gone through once. */
const contents = new WeakMap<Uint8Array, string>();

/** Of 40 digits, or `-` in the place of the first: where it ends is known. */
function contentDigest(bytes: Uint8Array): string {
  const known = contents.get(bytes);
  if (known !== undefined) return known;
  const digest = createHash("sha1").update(bytes).digest("hex");
  contents.set(bytes, digest);
  return digest;
}

/**
 * Makes a digest that nobody can forge: what is signed is known by it.
 *
 * @param value - plain data, as JSON has it
 * @returns SHA-256 of the value, in base64
 * @example
 * strongDigestOf(["1.0.0", "it"]).length; // 44
 */
export function strongDigestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64");
}
