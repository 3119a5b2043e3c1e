import { InputError, worded } from "@dragoman/model";
import type { Repository } from "./repository.js";
import { streamGit } from "./run-git.js";

/** Longer contents are no pages; they pass by without being kept. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Reads the contents of blobs in one process.
 *
 * @param repository - the repository
 * @param ids - their names
 * @param take - is given each content in order; those that are missing or too long are left out
 * @param longest - the most bytes that a content may have
 * @throws InputError where git does not work
 * @example
 * await readBlobs(repository, ids, (id, bytes) => contents.set(id, bytes));
 */
export async function readBlobs(
  { top: cwd, instead }: Repository,
  ids: readonly string[],
  take: (id: string, bytes: Uint8Array) => void,
  longest: number = LONGEST,
): Promise<void> {
  if (ids.length === 0) return;
  const reader = new BatchReader(take, longest);
  const call = { cwd, instead, input: ids.map((id) => `${id}\n`).join("") };
  await streamGit(["cat-file", "--batch"], call, (bytes) => {
    reader.read(bytes);
  });
}

const HEADER = /^([\da-f]+) (\w+) (\d+)$/u;

/** Takes apart what `git cat-file --batch` prints, as it comes (git-cat-file(1), "BATCH OUTPUT"). */
export class BatchReader {
  readonly #take: (id: string, bytes: Uint8Array) => void;
  readonly #longest: number;
  /** The beginning of a header line. */
  #line = "";
  #id = "";
  /** Bytes of the content that are still to come, the line feed after it included; 0 in a header. */
  #missing = 0;
  /** Undefined where the content is not kept. */
  #pieces: Buffer[] | undefined;

  /**
   * @param take - is given each content
   * @param longest - the most bytes that a content may have
   */
  constructor(take: (id: string, bytes: Uint8Array) => void, longest: number = LONGEST) {
    this.#take = take;
    this.#longest = longest;
  }

  /** @param bytes - the next piece of the output */
  read(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) {
      at = this.#missing > 0 ? this.#content(bytes, at) : this.#header(bytes, at);
    }
  }

  #header(bytes: Buffer, start: number): number {
    const end = bytes.indexOf(10, start);
    this.#line += bytes.toString("latin1", start, end === -1 ? bytes.length : end);
    if (this.#line.length > 1000)
      throw new InputError(worded("git cat-file prints what is no header"));
    if (end === -1) return bytes.length;
    const [, id, type, size] = HEADER.exec(this.#line) ?? [];
    this.#line = "";
    // `ID missing` has no content.
    if (id !== undefined) {
      this.#id = id;
      this.#missing = Number(size) + 1;
      this.#pieces = type === "blob" && this.#missing <= this.#longest ? [] : undefined;
    }
    return end + 1;
  }

  #content(bytes: Buffer, start: number): number {
    const end = Math.min(bytes.length, start + this.#missing);
    this.#pieces?.push(bytes.subarray(start, end));
    this.#missing -= end - start;
    if (this.#missing === 0 && this.#pieces !== undefined) {
      this.#take(this.#id, Buffer.concat(this.#pieces).subarray(0, -1));
    }
    return end;
  }
}
