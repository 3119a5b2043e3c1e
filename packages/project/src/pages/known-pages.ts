import type { Segment } from "@dragoman/model";
import type { SplitRequest } from "../jobs/split-job.js";
import { type KeptSegments, packSegments, unpackSegments } from "./kept-segments.js";
import { strongDigestOf } from "../cache/digest.js";
import { readSigned, writeSigned } from "../cache/signed.js";

const NAME = "pages";
/** Goes up when the same page gives other segments. */
const EDITION = 5;

/** A page as it was split last. */
interface KeptPage extends KeptSegments {
  /** Of all that its segments depend on. */
  readonly digest: string;
}

/**
 * The segments of a project's pages as they were split last: of hundreds of
 * pages an edit touches one or two. What is built rests on them, so they are
 * signed: none comes with somebody's change to the project.
 */
export class KnownPages {
  readonly #root: string;
  readonly #version: string;
  /** By path; undefined before anybody asked. */
  #kept: Map<string, KeptPage> | undefined;
  #isChanged = false;

  /**
   * @param root - real, absolute path of the project
   * @param version - Dragoman's version
   */
  constructor(root: string, version: string) {
    this.#root = root;
    this.#version = version;
  }

  /** Number of pages that are known, perhaps as they were once. */
  get size(): number {
    return this.#pages().size;
  }

  /** Whether they have been read: then the next question costs nothing. */
  get isRead(): boolean {
    return this.#kept !== undefined;
  }

  /**
   * Gives a page's segments.
   *
   * @param request - the page
   * @returns undefined where it was never split, or was another page then
   */
  find(request: SplitRequest): Segment[] | undefined {
    const kept = this.#pages().get(request.path);
    if (kept === undefined) return undefined;
    return kept.digest === this.#digestOf(request) ? unpackSegments(request.text, kept) : undefined;
  }

  /**
   * Keeps a page's segments.
   *
   * @param request - the page
   * @param segments - its segments
   */
  keep(request: SplitRequest, segments: readonly Segment[]): void {
    const kept = packSegments(request.text, segments);
    this.#pages().set(request.path, { digest: this.#digestOf(request), ...kept });
    this.#isChanged = true;
  }

  /**
   * Writes what is known, if that is new.
   *
   * @param paths - the project's pages: others are forgotten
   */
  write(paths: Iterable<string>): void {
    if (!this.#isChanged) return;
    const pages = Array.from(paths, (path) => [path, this.#pages().get(path)] as const);
    writeSigned(this.#root, NAME, {
      edition: EDITION,
      pages: pages.filter(([, page]) => page !== undefined),
    });
    this.#isChanged = false;
  }

  #pages(): Map<string, KeptPage> {
    return (this.#kept ??= readPages(this.#root));
  }

  #digestOf({
    path,
    text,
    dialect,
    frontMatterKeys,
    attributes,
    keys,
    names,
  }: SplitRequest): string {
    const named = [frontMatterKeys, attributes, keys, names].map((one) => one ?? null);
    const settings = [path, dialect, ...named];
    return strongDigestOf([this.#version, settings, text]);
  }
}

function readPages(root: string): Map<string, KeptPage> {
  const value = readSigned(root, NAME) as
    { readonly edition: number; readonly pages: readonly [string, KeptPage][] } | undefined;
  return new Map(value?.edition === EDITION ? value.pages : []);
}
