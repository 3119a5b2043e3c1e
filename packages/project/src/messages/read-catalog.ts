import { type Catalog, parseCatalog } from "@dragoman/catalog";
import type { Project } from "../open-project.js";

/**
 * Reads a catalog or a template of UI strings.
 *
 * @param project - the project
 * @param file - its path
 * @returns the catalog; undefined where there is none
 * @throws InputError where it is no valid PO file
 * @example
 * readCatalog(project, "locales/it/messages.po")?.entries.length;
 */
export function readCatalog({ files }: Project, file: string): Catalog | undefined {
  const bytes = files.read(file);
  return bytes && parseCatalog(bytes, file);
}
