import { parseCatalog, type Catalog } from "@dragoman/catalog";
import type { Page } from "@dragoman/model";
import { sameBytes } from "../files/same-bytes.js";
import { catalogGroups } from "../layout/layout.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { parseSyncFiles, type ParsedSyncFiles } from "../sync/parsed-files.js";
import type { SyncPlan } from "../sync/plan.js";
import { SyncPlanner } from "../sync/planner.js";
import { readSyncFiles, type SyncFiles } from "../sync/sync-files.js";
import { readOrNothing } from "./split-both.js";

/** The catalogs of two times, parsed. */
interface BothCatalogs {
  readonly head: ParsedSyncFiles;
  readonly base: ParsedSyncFiles;
  /** Catalogs of the base that are no PO files: they count as not there. */
  readonly unread: readonly string[];
}

/**
 * Reads all that a sync of a project would read, but for its templates.
 *
 * @param project - the project, of whatever time
 * @returns pages and catalogs
 * @throws InputError when one of them cannot be read
 * @example
 * readWithoutTemplates(project).templates; // []
 */
export function readWithoutTemplates(project: Project): SyncFiles {
  return { ...readSyncFiles(project), templates: [] };
}

/**
 * Parses the catalogs of two times; a file that is the same at both is parsed once.
 *
 * @param head - the files of today
 * @param base - the files of a revision
 * @returns them as values
 * @throws InputError for the first of today that is no valid PO file
 * @example
 * parseBoth(readWithoutTemplates(project), readWithoutTemplates(former)).unread; // []
 */
export function parseBoth(head: SyncFiles, base: SyncFiles): BothCatalogs {
  const parsed = new Map<string, { readonly bytes: Uint8Array; readonly catalog: Catalog }>();
  const unread: string[] = [];
  const today = parseSyncFiles(head, (bytes, path) => {
    const catalog = parseCatalog(bytes, path);
    parsed.set(path, { bytes, catalog });
    return catalog;
  });
  const former = parseSyncFiles(base, (bytes, path) => {
    const known = parsed.get(path);
    if (known !== undefined && sameBytes(known.bytes, bytes)) return known.catalog;
    const catalog = readOrNothing(() => parseCatalog(bytes, path));
    if (catalog === undefined) unread.push(path);
    return catalog;
  });
  return { head: today, base: former, unread };
}

/**
 * Decides what a sync would write, of pages and catalogs of whatever times.
 *
 * @param project - the project that the pages belong to
 * @param pages - its pages
 * @param parsed - catalogs
 * @param options - the clock
 * @returns the catalogs as they would be, and why
 * @throws InputError where a page has a text that no PO file can hold
 * @example
 * planOf(project, pages, parsed, options).locales[0]?.catalogs[0]?.decisions;
 */
export function planOf(
  project: Project,
  pages: readonly Page[],
  parsed: ParsedSyncFiles,
  { now }: Pick<ProjectOptions, "now">,
): SyncPlan {
  return new SyncPlanner(project, parsed, now?.() ?? new Date()).plan(pages);
}

/**
 * Lays the catalogs of a revision before the pages of today, as a sync would find them.
 *
 * @param project - the project of today
 * @param parsed - the catalogs of the revision as they were
 * @param plan - the same, up to date with the pages of the revision
 * @returns what a sync of today's pages would have read
 * @example
 * planOf(project, pages, catalogsForToday(project, base, plan), options);
 */
export function catalogsForToday(
  project: Project,
  parsed: ParsedSyncFiles,
  plan: SyncPlan,
): ParsedSyncFiles {
  const locales = project.locales.map((locale) => {
    const planned = plan.locales.find((one) => one.locale === locale)?.catalogs ?? [];
    const others = parsed.locales.find((one) => one.locale === locale)?.others ?? [];
    const former = new Map([
      ...others.map((catalog) => [catalog.path, catalog] as const),
      ...planned.map(({ file, catalog }) => [file, catalog] as const),
    ]);
    const groups = catalogGroups(project.config, project.pages, locale);
    const catalogs = groups.map((group) => ({ ...group, catalog: former.get(group.file) }));
    for (const { file } of groups) former.delete(file);
    return { locale, catalogs, others: [...former.values()] };
  });
  return { templates: [], locales };
}
