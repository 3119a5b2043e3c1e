import type { Catalog } from "@dragoman/catalog";
import type { Project, ProjectOptions } from "../open-project.js";
import type { ParsedSyncFiles } from "../sync/parsed-files.js";
import { judgeGonePages, type JudgedPages } from "./built-pages.js";
import { localisedPagesOf } from "./localised-pages.js";
import { FilesInUse } from "./files-in-use.js";
import { formerFiles, gonePages, pagesReferredTo, repositoryOf } from "./gone-pages.js";
import { goneTemplates } from "./gone-templates.js";
import type { PrunedPage } from "./outcome.js";

/** Files that were made for pages which are gone. */
interface GoneFiles {
  readonly templates: readonly PrunedPage[];
  /** Localised pages, by locale, in the order of the project's. */
  readonly locales: readonly JudgedPages[];
}

/**
 * Finds what syncs and builds wrote for pages that are gone. Which pages there were is known from
 * git, and from the templates and catalogs that refer to them.
 *
 * @param project - the project
 * @param files - its templates and catalogs
 * @param options - splitter, number of workers, time limit
 * @returns templates and localised pages, and which of these stay
 * @example
 * (await pruneGonePages(project, parsed, options)).templates[0]?.file; // "locales/templates/old.pot"
 */
export async function pruneGonePages(
  project: Project,
  { locales }: ParsedSyncFiles,
  options: ProjectOptions,
): Promise<GoneFiles> {
  const inUse = new FilesInUse(project);
  const repository = await repositoryOf(project.root);
  const templates = goneTemplates(project, inUse);
  const orphans = locales.flatMap(({ others }) => others);
  const sources = gonePages(project, [
    ...(await formerFiles(project, repository)),
    ...templates.map(({ source }) => source.path),
    ...orphans.flatMap(pagesReferredTo),
  ]);
  const judged: JudgedPages[] = [];
  for (const { locale, catalogs: current, others } of locales) {
    const catalogs: Catalog[] = [...current.flatMap(({ catalog }) => catalog ?? []), ...others];
    const pages = localisedPagesOf(project, sources, locale, inUse);
    judged.push(await judgeGonePages(project, pages, locale, { catalogs, repository }, options));
  }
  return {
    templates: templates.map(({ file, source }) => ({ file, source: source.path })),
    locales: judged,
  };
}
