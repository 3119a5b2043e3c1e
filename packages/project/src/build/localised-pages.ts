import type { assemblePage } from "@dragoman/assemble";
import type { FileChange } from "../files/file-change.js";
import type { SafePage } from "../gate/candidates.js";
import type { SafeLocale } from "../gate/gate-locales.js";
import { targetPath } from "../layout/layout.js";
import type { Project } from "../open-project.js";

/** A localised page as it shall be, and what it was made from. */
export interface BuiltPage extends FileChange {
  readonly safe: SafePage;
}

/**
 * Makes the localised pages of a locale from what passed the safety gate.
 *
 * @param project - the project
 * @param safe - the locale's pages, with the translations that may be built
 * @param assemble - from the package that brings a YAML library along: who builds loads it
 * @returns the pages as they shall be, in order
 * @example
 * localisedPages(project, safe, assemblePage)[0]?.path; // "i18n/it/index.md"
 */
export function localisedPages(
  project: Project,
  { locale, pages }: SafeLocale,
  assemble: typeof assemblePage,
): BuiltPage[] {
  return pages.flatMap((safe): BuiltPage[] => {
    const { page, index, targets } = safe;
    const source = project.pages[index];
    if (source === undefined) return [];
    const text = assemble(page, (_, at) => targets[at]);
    return [{ path: targetPath(source, locale), bytes: Buffer.from(text, "utf8"), safe }];
  });
}
