import type { Finding } from "@dragoman/model";
import type { FileChange } from "../files/file-change.js";
import type { LocalePages } from "../gate/candidates.js";
import { gateLocales } from "../gate/gate-locales.js";
import { localisedPages } from "../gate/localised-pages.js";
import type { Project, ProjectOptions } from "../open-project.js";

/** Localised pages as they shall be, and what was left out of them. */
export interface BuiltPart {
  readonly changes: readonly FileChange[];
  readonly refused: readonly Finding[];
}

/**
 * Builds some localised pages, as `build` does: through the safety gate.
 *
 * @param project - the project
 * @param locales - the pages of each locale
 * @param options - worker threads, time limit, version
 * @returns the pages' bytes; nothing is written
 * @throws InputError that names the catalog whose translations make a page too slow to parse
 * @example
 * (await buildPart(project, [{ locale: "it", pages }], options)).changes.length;
 */
export async function buildPart(
  project: Project,
  locales: readonly LocalePages[],
  options: ProjectOptions,
): Promise<BuiltPart> {
  const wanted = locales.filter(({ pages }) => pages.length > 0);
  if (wanted.length === 0) return { changes: [], refused: [] };
  const { assemblePage } = await import("@dragoman/assemble");
  const safe = await gateLocales(project, wanted, options);
  const changes = safe.flatMap((locale) => localisedPages(project, locale, assemblePage));
  return { changes, refused: safe.flatMap(({ findings }) => findings) };
}
