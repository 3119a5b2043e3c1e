import type { Finding } from "@dragoman/model";
import type { FileChange } from "../files/file-change.js";
import { gateLocales, type LocalePages } from "../gate/gate-locales.js";
import { targetPath } from "../layout/layout.js";
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
  const changes = safe.flatMap(({ locale, pages }) =>
    pages.flatMap(({ page, index, targets }): FileChange[] => {
      const source = project.pages[index];
      if (source === undefined) return [];
      const text = assemblePage(page, (_, at) => targets[at]);
      return [{ path: targetPath(source, locale), bytes: Buffer.from(text, "utf8") }];
    }),
  );
  return { changes, refused: safe.flatMap(({ findings }) => findings) };
}
