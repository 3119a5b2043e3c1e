import type { Finding } from "@dragoman/model";
import type { LocaleBuildPlan } from "./plan-locale.js";

/** What a build did in one locale. */
export interface LocaleBuild {
  readonly locale: string;
  /** Number of localised pages. */
  readonly pages: number;
  /** How many of them were not already as they should be. */
  readonly written: number;
  /**
   * The segments without a confirmed translation, and as errors the
   * translations that were not built because they break the page or are not safe,
   * and the pages that were not written because no catalog has their texts.
   */
  readonly findings: readonly Finding[];
  /** Files of UI strings; left out where the project has none. */
  readonly messages?: { readonly files: number; readonly written: number };
  /** Paths of localised pages whose source page is gone: no build writes them again. */
  readonly gone: readonly string[];
}

/** What a build did; `--format json` prints exactly this. */
export interface BuildOutcome {
  readonly locales: readonly LocaleBuild[];
}

/**
 * Says what was done in a locale.
 *
 * @param plan - what was to be written
 * @param written - paths of the files that were not already as they should be
 * @param gone - paths of localised pages whose source page is gone
 * @returns counts and findings
 * @example
 * localeBuild(plan, new Set(["i18n/it/index.md"]), []).written; // 1
 */
export function localeBuild(
  { locale, pages, changes, messages, findings }: LocaleBuildPlan,
  written: ReadonlySet<string>,
  gone: readonly string[],
): LocaleBuild {
  const countOf = (files: typeof changes): number =>
    files.filter(({ path }) => written.has(path)).length;
  return {
    locale,
    pages,
    written: countOf(changes),
    findings,
    gone,
    ...(messages && { messages: { files: messages.length, written: countOf(messages) } }),
  };
}
