import type { assemblePage } from "@dragoman/assemble";
import type { Finding } from "@dragoman/model";
import { statusFindings } from "@dragoman/report";
import { pageStatus } from "../catalogs/page-status.js";
import type { FileChange } from "../files/file-change.js";
import type { SafeLocale } from "../gate/gate-locales.js";
import type { BuiltMessages } from "../messages/build-messages.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { localisedPages } from "./localised-pages.js";
import { withoutNotImported } from "./not-imported.js";

/** A locale's pages as they shall be. */
export interface LocaleBuildPlan {
  readonly locale: string;
  /** Number of localised pages. */
  readonly pages: number;
  /** Those that may be written. */
  readonly changes: readonly FileChange[];
  /** Files of UI strings; undefined where the project has none. */
  readonly messages: readonly FileChange[] | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Decides what a build writes in a locale, and says what it leaves out.
 *
 * @param project - the project
 * @param safe - the locale's pages after the safety gate
 * @param strings - its UI strings, if there are any
 * @param assemble - from the package that brings a YAML library along: who builds loads it
 * @param options - splitter, number of workers, time limit
 * @returns the plan
 * @throws InputError when a localised page cannot be read
 * @example
 * (await planLocale(project, safe, undefined, assemblePage, options)).changes[0]?.path;
 */
export async function planLocale(
  project: Project,
  safe: SafeLocale,
  strings: BuiltMessages | undefined,
  assemble: typeof assemblePage,
  options: ProjectOptions,
): Promise<LocaleBuildPlan> {
  const { locale, pages, findings: refused } = safe;
  const anew = localisedPages(project, safe, assemble);
  const writable = await withoutNotImported(project, locale, anew, options);
  const left = pages.flatMap(({ page, group }) =>
    statusFindings(locale, pageStatus(page, group.catalog, group.file)),
  );
  return {
    locale,
    pages: anew.length,
    changes: writable.changes,
    messages: strings?.changes,
    findings: [...writable.findings, ...refused, ...left, ...(strings?.findings ?? [])],
  };
}
