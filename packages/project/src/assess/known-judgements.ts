import type { Problem } from "@dragoman/model";
import { type Status, statusProblem } from "@dragoman/report";
import { strongDigestOf } from "../cache/digest.js";
import { nameOfPart, readSigned, writeSigned } from "../cache/signed.js";
import type { Judgement, PageToJudge } from "../jobs/assess-job.js";

/** Goes up when the same texts are judged otherwise. */
const EDITION = 6;

/** Of a page what is not as its catalog alone would have it: index of the text, status, problems. */
type KeptPage = readonly (readonly [number, Status, readonly Problem[]])[];

/**
 * What was found out about the pages of a locale, each by itself: of hundreds
 * an edit changes one or two. A verdict of `check` rests on it, so it is signed.
 */
export class KnownJudgements {
  readonly #root: string;
  readonly #version: string;
  readonly #name: string;
  readonly #known: ReadonlyMap<string, KeptPage>;
  readonly #used = new Map<string, KeptPage>();

  /**
   * @param root - real, absolute path of the project
   * @param locale - the locale
   * @param version - Dragoman's version
   */
  constructor(root: string, locale: string, version: string) {
    this.#root = root;
    this.#version = version;
    this.#name = nameOfPart("judged", locale);
    const value = readSigned(root, this.#name);
    this.#known = new Map(Array.isArray(value) ? (value as [string, KeptPage][]) : []);
  }

  /**
   * Gives what was found out about a page.
   *
   * @param page - the page
   * @param digest - what {@link digestOf} gave for it
   * @returns one per text, in order; undefined where it is not known
   */
  find(page: PageToJudge, digest: string): Judgement[] | undefined {
    const kept = this.#known.get(digest);
    if (kept === undefined) return undefined;
    this.#used.set(digest, kept);
    return unpacked(page, kept);
  }

  /**
   * Keeps what was found out about a page.
   *
   * @param page - the page
   * @param digest - what {@link digestOf} gave for it
   * @param judgements - one per text, in order
   */
  keep(page: PageToJudge, digest: string, judgements: readonly Judgement[]): void {
    this.#used.set(digest, packed(page, judgements));
  }

  /** Writes what is known, if that is new; of what is not needed any more (another branch, a revision) as much as of what is. */
  write(): void {
    const used = [...this.#used];
    if (used.every(([digest]) => this.#known.has(digest))) return;
    const others = [...this.#known].filter(([digest]) => !this.#used.has(digest));
    writeSigned(this.#root, this.#name, [...used, ...others.slice(0, used.length)]);
  }

  /**
   * Makes a digest of a page.
   *
   * @param page - the page
   * @returns what it is known by
   */
  digestOf(page: PageToJudge): string {
    return strongDigestOf([EDITION, this.#version, page]);
  }
}

function packed({ texts }: PageToJudge, judgements: readonly Judgement[]): KeptPage {
  return judgements.flatMap(({ status, problems }, index) => {
    const isPlain = status === texts[index]?.status && isOf(status, problems);
    return isPlain ? [] : [[index, status, problems] as const];
  });
}

function unpacked({ texts }: PageToJudge, kept: KeptPage): Judgement[] {
  const judgements = texts.map(({ status }): Judgement => {
    const problem = statusProblem(status);
    return { status, problems: problem === undefined ? [] : [problem] };
  });
  for (const [index, status, problems] of kept) judgements[index] = { status, problems };
  return judgements;
}

/** Whether nothing is wrong but the status. */
function isOf(status: Status, problems: readonly Problem[]): boolean {
  const problem = statusProblem(status);
  return problems.length === (problem === undefined ? 0 : 1) && problems[0]?.rule === problem?.rule;
}
