import type { Finding } from "@dragoman/model";
import { localisedPages } from "../build/localised-pages.js";
import { withoutNotImported } from "../build/not-imported.js";
import type { FileChange } from "../files/file-change.js";
import type { LocalePages } from "../gate/candidates.js";
import { gateLocales } from "../gate/gate-locales.js";
import type { Project, ProjectOptions } from "../open-project.js";

/** Localised pages as they shall be, what was left out of them, and which are not written. */
interface BuiltPart {
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
  const changes: FileChange[] = [];
  const refused: Finding[] = [];
  for (const locale of safe) {
    const pages = localisedPages(project, locale, assemblePage);
    const writable = await withoutNotImported(project, locale.locale, pages, options);
    changes.push(...writable.changes);
    refused.push(...writable.findings, ...locale.findings);
  }
  return { changes, refused };
}
