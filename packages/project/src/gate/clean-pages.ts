import { strongDigestOf } from "../cache/digest.js";
import { readSigned, writeSigned } from "../cache/signed.js";
import type { GateRequest } from "../jobs/gate-job.js";

const NAME = "gate";
/** Goes up when the gate learns to refuse more: what an older one found clean is looked at again. */
const EDITION = 7;
/** About two megabytes. */
const MOST = 30_000;

/** Pages in a locale in which nothing was refused, by their digests; remembered from one build to the next. */
export class CleanPages {
  readonly #root: string;
  readonly #version: string;
  readonly #known: ReadonlySet<string>;
  readonly #used = new Set<string>();

  constructor(root: string, version: string) {
    this.#root = root;
    this.#version = version;
    const value = readSigned(root, NAME);
    const digests = Array.isArray(value) ? (value as unknown[]) : [];
    this.#known = new Set(digests.filter((digest) => typeof digest === "string"));
  }

  /**
   * Makes a digest of all that the outcome depends on. Whether a page is built
   * as it is rests on it: it must be strong.
   */
  digestOf({ source, targets, sites }: GateRequest): string {
    const { path, text, dialect, frontMatterKeys, attributes, keys, names } = source;
    const named = [frontMatterKeys, attributes, keys, names].map((one) => one ?? null);
    const settings = [dialect, ...named];
    const values = [EDITION, this.#version, path, ...settings, sites];
    return strongDigestOf([values, text, targets.map((target) => target ?? null)]);
  }

  /** Whether nothing was refused there before. */
  has(digest: string): boolean {
    if (this.#known.has(digest)) this.#used.add(digest);
    return this.#known.has(digest);
  }

  /** Remembers that nothing was refused. */
  add(digest: string): void {
    this.#used.add(digest);
  }

  /** Writes what is known, if that is new; of what was not needed, as much as there is room for. */
  write(): void {
    if ([...this.#used].every((digest) => this.#known.has(digest))) return;
    const all = [...new Set([...this.#used, ...this.#known])];
    writeSigned(this.#root, NAME, all.slice(0, MOST));
  }
}
