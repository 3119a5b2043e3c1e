import { type SourcePage, targetPath } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import type { FilesInUse } from "./files-in-use.js";

/**
 * Finds the localised pages of pages that are gone.
 *
 * @param project - the project
 * @param sources - the pages that are gone
 * @param locale - the locale
 * @param inUse - what the project needs
 * @returns their localised pages with the source page of each, as far as they are there
 * @example
 * localisedPagesOf(project, gone, "it", inUse)[0]?.path; // "i18n/it/old.md"
 */
export function localisedPagesOf(
  { files }: Pick<Project, "files">,
  sources: readonly SourcePage[],
  locale: string,
  inUse: FilesInUse,
): { path: string; source: SourcePage }[] {
  const found = new Map<string, SourcePage>();
  for (const source of sources) {
    const path = targetPath(source, locale);
    if (!found.has(path) && files.has(path) && inUse.isFree(path)) found.set(path, source);
  }
  return Array.from(found, ([path, source]) => ({ path, source }));
}
