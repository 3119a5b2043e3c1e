import {
  createCatalog,
  isHeader,
  withEntries,
  type Catalog,
  type NewCatalog,
} from "@dragoman/catalog";
import type { Project } from "../open-project.js";

/**
 * Says what the header of a project's new template or catalog tells.
 *
 * @param project - the project
 * @param path - where the file is or will be
 * @param now - the time
 * @returns what a catalog is created from
 * @example
 * headerOf(project, "locales/it/index.po", new Date()).projectName; // "Tideboard"
 */
export function headerOf({ config }: Project, path: string, now: Date): NewCatalog {
  const { name, bugsTo } = config.project ?? {};
  return {
    path,
    date: now,
    ...(name !== undefined && { projectName: name }),
    ...(bugsTo !== undefined && { bugs: bugsTo }),
  };
}

/**
 * Gives a catalog its header where it has none: an empty file, or one whose
 * header was lost. msgfmt refuses letters beyond ASCII without it.
 *
 * @param catalog - the catalog as it is; undefined where there is no file
 * @param header - what {@link headerOf} gave, with the locale
 * @returns the catalog with a header; as it is where it has one
 * @example
 * withHeader(undefined, { ...headerOf(project, path, now), locale: "it" }).entries.length; // 1
 */
export function withHeader(catalog: Catalog | undefined, header: NewCatalog): Catalog {
  if (catalog?.entries.some(isHeader) === true) return catalog;
  const made = createCatalog(header);
  if (catalog === undefined) return made;
  return withEntries(catalog, [...made.entries.filter(isHeader), ...catalog.entries]);
}
