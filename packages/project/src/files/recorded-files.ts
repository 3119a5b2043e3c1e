import { createHash } from "node:crypto";
import type { ProjectFiles } from "./project-files.js";

/** What a command has asked of the files of a project, and what it was told. */
export interface FileRecord {
  /** Files that were read, with digests of their bytes; null where there was none. */
  readonly read: readonly (readonly [path: string, digest: string | null])[];
  /** Files that were asked for. */
  readonly asked: readonly (readonly [path: string, isThere: boolean])[];
}

/** Files of a project that remember what was asked of them. Each is read once. */
export class RecordedFiles implements ProjectFiles {
  readonly #files: ProjectFiles;
  readonly #read = new Map<string, Uint8Array | undefined>();
  readonly #asked = new Map<string, boolean>();

  constructor(files: ProjectFiles) {
    this.#files = files;
  }

  readonly find: ProjectFiles["find"] = (glob, excluded) => this.#files.find(glob, excluded);

  readonly has: ProjectFiles["has"] = (path) => {
    const isThere = this.#asked.get(path) ?? this.#files.has(path);
    this.#asked.set(path, isThere);
    return isThere;
  };

  readonly read: ProjectFiles["read"] = (path) => {
    if (!this.#read.has(path)) this.#read.set(path, this.#files.read(path));
    return this.#read.get(path);
  };

  /** All that was asked so far. */
  record(): FileRecord {
    return {
      read: Array.from(this.#read, ([path, bytes]) => [path, digestOf(bytes)]),
      asked: [...this.#asked],
    };
  }

  /** Whether all answers are still what they were. */
  holds({ read, asked }: FileRecord): boolean {
    return (
      read.every(([path, digest]) => digestOf(this.read(path)) === digest) &&
      asked.every(([path, isThere]) => this.#files.has(path) === isThere)
    );
  }
}

/** What is remembered of a check rests on it: it must be strong. */
function digestOf(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : createHash("sha256").update(bytes).digest("base64");
}
