import { type Catalog, isHeader } from "@dragoman/catalog";
import { catalogGroups } from "../layout/layout.js";
import { messageCatalogGlobs } from "../layout/message-catalogs.js";
import type { Project } from "../open-project.js";
import { catalogGroupsOf } from "./namespace-groups.js";
import { readCatalog } from "./read-catalog.js";
import type { MessageSet } from "./read-messages.js";

/**
 * Reads catalogs of namespaces that no code asks for any more, because they
 * were renamed or put together: their translations can be used again. Whether a
 * file that lies where such a catalog would is one is told by its contexts.
 *
 * @param project - the project
 * @param sets - its UI strings
 * @param locale - one of its locales
 * @returns the catalogs, in the order of their paths' UTF-16 units
 * @throws InputError where one is no valid PO file
 * @example
 * goneNamespaces(project, sets, "it")[0]?.path; // "locales/it/old-menu.po"
 */
export function goneNamespaces(
  project: Project,
  sets: readonly MessageSet[],
  locale: string,
): Catalog[] {
  const { config, files, locales, pages } = project;
  const groups = locales.flatMap((one) => [
    ...catalogGroupsOf(sets, one),
    ...catalogGroups(config, pages, one),
  ]);
  const own = new Set(groups.map(({ file }) => file));
  const globs = messageCatalogGlobs(config, locale);
  const paths = new Set(globs.flatMap((glob) => files.find(glob, (path) => own.has(path))));
  return [...paths].sort().flatMap((path) => {
    const catalog = readCatalog(project, path);
    return catalog !== undefined && isOfNamespace(catalog, locale, sets) ? [catalog] : [];
  });
}

/** Whether all that a catalog has are messages of the one namespace whose catalog it would be. */
function isOfNamespace(
  { path, entries }: Catalog,
  locale: string,
  sets: readonly MessageSet[],
): boolean {
  const contexts = entries.flatMap((entry) => (isHeader(entry) ? [] : (entry.msgctxt ?? "")));
  // As `contextOf` writes it: up to the first colon that has no backslash before it.
  const context = /^(?:[^\\:]|\\.)*/u.exec(contexts[0] ?? "")?.[0] ?? "";
  const namespace = context.replaceAll(/\\(.)/gu, "$1");
  return (
    namespace !== "" &&
    contexts.every((one) => one === context || one.startsWith(`${context}:`)) &&
    sets.some(({ files }) => files.catalog(locale, namespace) === path)
  );
}
