import { InputError } from "@dragoman/model";
import type { SourcePage } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import { localisedPagesOf } from "./localised-pages.js";
import { FilesInUse } from "./files-in-use.js";
import { goneTemplates } from "./gone-templates.js";

/** Localised pages whose source page is gone, by locale. */
type PagesOfGoneSources = ReadonlyMap<string, readonly string[]>;

/**
 * Finds localised pages that no build will write again, at a glance: their source page is gone,
 * and its template still there. A prune knows of more, and judges them.
 *
 * @param project - the project
 * @returns by locale their paths, relative to the project, with `/`
 * @example
 * pagesOfGoneSources(project).get("it"); // ["i18n/it/old.md"]
 */
export function pagesOfGoneSources(project: Project): PagesOfGoneSources {
  const inUse = new FilesInUse(project);
  const sources = goneSources(project, inUse);
  return new Map(
    project.locales.map((locale) => {
      const pages = localisedPagesOf(project, sources, locale, inUse);
      return [locale, pages.map(({ path }) => path)];
    }),
  );
}

/** Where the folder of templates cannot be read, a build has no need to know. */
function goneSources(project: Project, inUse: FilesInUse): SourcePage[] {
  try {
    return goneTemplates(project, inUse).map(({ source }) => source);
  } catch (cause) {
    if (cause instanceof InputError) return [];
    throw cause;
  }
}
