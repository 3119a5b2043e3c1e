import type { Catalog, Entry } from "@dragoman/catalog";
import type { Project } from "../open-project.js";
import type { ParsedSyncFiles } from "../sync/parsed-files.js";
import { orphansOf, type StringCatalogs } from "./orphans.js";
import type { LocalePrune } from "./outcome.js";
import { pruneCatalog, type PlannedPrune } from "./prune-catalog.js";

/** What goes in a locale, and how it is told. */
interface PlannedLocale {
  readonly planned: readonly PlannedPrune[];
  readonly outcome: Omit<LocalePrune, "pages" | "kept">;
}

/**
 * Finds what goes of a locale's catalogs.
 *
 * @param project - the project
 * @param files - the locale's catalogs as they are
 * @param strings - those of UI strings
 * @param used - entries that the next sync would use
 * @returns the catalogs without it, and the counts
 * @example
 * pruneLocale(project, parsed.locales[0], { current: [], inUse: [], gone: [] }, new Set()).planned;
 */
export function pruneLocale(
  project: Project,
  { locale, catalogs, others }: ParsedSyncFiles["locales"][number],
  strings: StringCatalogs & { readonly current: readonly Catalog[] },
  used: ReadonlySet<Entry>,
): PlannedLocale {
  const current = [...catalogs.flatMap(({ catalog }) => catalog ?? []), ...strings.current];
  const orphans = orphansOf(project, locale, others, strings);
  const planned = [
    ...current.flatMap((catalog) => pruneCatalog(catalog, false) ?? []),
    ...orphans.catalogs.flatMap((catalog) => pruneCatalog(catalog, true) ?? []),
  ];
  const gone = planned.flatMap((one) => one.gone);
  const files = planned.map(({ pruned }) => pruned);
  const outcome = {
    locale,
    catalogs: current.length + orphans.catalogs.length,
    written: files.length,
    obsolete: gone.length,
    words: files.reduce((sum, { words }) => sum + words, 0),
    wanted: gone.filter((entry) => used.has(entry)).length,
    files,
    left: orphans.left,
  };
  return { planned, outcome };
}
