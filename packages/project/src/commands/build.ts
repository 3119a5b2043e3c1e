import { localeBuild, type BuildOutcome } from "../build/outcome.js";
import { planLocale, type LocaleBuildPlan } from "../build/plan-locale.js";
import { pagesInLocale, readCatalogs } from "../catalogs/locale-catalogs.js";
import { writeFiles } from "../files/write.js";
import { gateLocales } from "../gate/gate-locales.js";
import { openMessages } from "../messages/open-messages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { readPages } from "../pages/read-pages.js";
import { splitSourcePages } from "../pages/source-pages.js";
import { withKnownPages } from "../pages/with-workers.js";
import { pagesOfGoneSources } from "../prune/pages-of-gone-sources.js";
import { readWhile } from "../workers/read-while.js";

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
  const { assemblePage } = await import("@dragoman/assemble");
  const locales = catalogs.map(({ locale, groups }) => ({
    locale,
    pages: pagesInLocale(pages, groups),
  }));
  const messages = await openMessages(project, options);
  const safe = await gateLocales(project, locales, options);
  const plans: LocaleBuildPlan[] = [];
  for (const locale of safe) {
    const strings = messages?.build(locale.locale);
    plans.push(await planLocale(project, locale, strings, assemblePage, options));
  }
  const changes = plans.flatMap((plan) => [...plan.changes, ...(plan.messages ?? [])]);
  const written = new Set(writeFiles(project.root, changes));
  const gone = pagesOfGoneSources(project);
  return {
    locales: plans.map((plan) => localeBuild(plan, written, gone.get(plan.locale) ?? [])),
  };
}
