import type { assemblePage } from "@dragoman/assemble";
import type { Finding } from "@dragoman/model";
import { statusFindings } from "@dragoman/report";
import { localisedPages } from "../build/localised-pages.js";
import { withoutNotImported } from "../build/not-imported.js";
import { pagesOfGoneSources } from "../prune/pages-of-gone-sources.js";
import type { FileChange } from "../files/file-change.js";
import { writeFiles } from "../files/write.js";
import { gateLocales, type SafeLocale } from "../gate/gate-locales.js";
import { pagesInLocale, readCatalogs } from "../catalogs/locale-catalogs.js";
import { pageStatus } from "../catalogs/page-status.js";
import { openMessages } from "../messages/open-messages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { readPages } from "../pages/read-pages.js";
import { splitSourcePages } from "../pages/source-pages.js";
import { readWhile } from "../workers/read-while.js";
import { withKnownPages } from "../pages/with-workers.js";

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

/** A locale's pages as they shall be. */
interface Plan {
  readonly locale: string;
  readonly pages: number;
  /** Those that may be written. */
  readonly changes: readonly FileChange[];
  readonly messages: readonly FileChange[] | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Writes the localised pages of a project.
 *
 * @param options - the project
 * @returns what was done, by locale
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * const { locales } = await buildProject({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function buildProject(options: ProjectOptions): Promise<BuildOutcome> {
  const project = await openProject(options);
  return await withKnownPages(project, options, project.pages.length, async (own) => {
    return await buildPages(project, own);
  });
}

async function buildPages(project: Project, options: ProjectOptions): Promise<BuildOutcome> {
  const splitting = splitSourcePages(project, readPages(project), options);
  const catalogs = await readWhile(splitting, () =>
    project.locales.map((locale) => ({ locale, groups: readCatalogs(project, locale) })),
  );
  const pages = await splitting;
  // Only a build needs it, and it brings a YAML library along.
  const { assemblePage: assemble } = await import("@dragoman/assemble");
  const locales = catalogs.map(({ locale, groups }) => ({
    locale,
    pages: pagesInLocale(pages, groups),
  }));
  const messages = await openMessages(project, options);
  const safe = await gateLocales(project, locales, options);
  const plans: Plan[] = [];
  for (const locale of safe) {
    const strings = messages?.build(locale.locale);
    const plan = await planLocale(project, locale, assemble, options);
    const findings = [...plan.findings, ...(strings?.findings ?? [])];
    plans.push({ ...plan, findings, messages: strings?.changes });
  }
  const written = new Set(
    writeFiles(
      project.root,
      plans.flatMap((plan) => [...plan.changes, ...(plan.messages ?? [])]),
    ),
  );
  const gone = pagesOfGoneSources(project);
  return {
    locales: plans.map(({ locale, pages: count, changes, findings, messages: strings }) => ({
      locale,
      pages: count,
      written: changes.filter(({ path }) => written.has(path)).length,
      findings,
      gone: gone.get(locale) ?? [],
      ...(strings && {
        messages: {
          files: strings.length,
          written: strings.filter(({ path }) => written.has(path)).length,
        },
      }),
    })),
  };
}

async function planLocale(
  project: Project,
  safe: SafeLocale,
  assemble: typeof assemblePage,
  options: ProjectOptions,
): Promise<Omit<Plan, "messages">> {
  const { locale, pages, findings: refused } = safe;
  const anew = localisedPages(project, safe, assemble);
  const { changes, findings: notImported } = await withoutNotImported(
    project,
    locale,
    anew,
    options,
  );
  const findings = pages.flatMap(({ page, group }) =>
    statusFindings(locale, pageStatus(page, group.catalog, group.file)),
  );
  return {
    locale,
    pages: anew.length,
    changes,
    findings: [...notImported, ...refused, ...findings],
  };
}
