import type { Page } from "@dragoman/model";
import type { Project } from "../open-project.js";
import type { PlannedCatalog, SyncPlan } from "../sync/plan.js";
import { type AlignedTarget, alignTargets, namesOn } from "./align-targets.js";
import type { MayStay } from "./fill-catalog.js";
import { fillOutdated, oldCatalogOf, oldMemory } from "./fill-outdated.js";
import { type FilledPlan, fillPlanned } from "./fill-planned.js";
import { foreignPages } from "./foreign-pages.js";
import { type OutdatedTarget, outdatedTargets } from "./outdated.js";
import type { SplitImport } from "./split-import.js";

/** The catalogs of a locale, filled. */
export interface FilledLocale {
  readonly locale: string;
  readonly results: readonly FilledPlan[];
}

/** The localised pages of all locales, each aligned with the version of its source that it was made from. */
interface AlignedImport {
  /** Those of today's pages. */
  readonly current: readonly AlignedTarget[];
  readonly outdated: readonly OutdatedTarget[];
}

/**
 * Aligns the localised pages of a project.
 *
 * @param project - the project
 * @param read - all that the import reads, split
 * @returns them, by the version that they fit
 * @example
 * (await alignImport(project, await splitImport(project, options))).current.length;
 */
export async function alignImport(
  { config }: Project,
  { pages, targets, localised, old, versions, progress }: SplitImport,
): Promise<AlignedImport> {
  const refused = await foreignPages(targets, localised, config.sourceLocale);
  const outdated = outdatedTargets(pages, targets, localised, old, versions).filter(
    ({ target }) => !refused.has(target),
  );
  const older = new Set(outdated.map(({ target }) => target));
  const split = targets.flatMap((target, index) => {
    const outcome = localised[index];
    if (older.has(target) || outcome === undefined) return [];
    return [{ target, outcome, refusal: refused.get(target) }];
  });
  return { current: alignTargets(split, pages, () => progress.filled(1)), outdated };
}

/**
 * Fills the planned catalogs of all locales from their localised pages.
 *
 * @param project - the project
 * @param plan - what a sync would write
 * @param aligned - the localised pages
 * @param read - the source pages, and who is told of the progress
 * @returns the catalogs, by locale in the plan's order
 * @example
 * fillLocales(project, plan, aligned, read)[0]?.results.length;
 */
export function fillLocales(
  { config }: Project,
  plan: SyncPlan,
  { current, outdated }: AlignedImport,
  { pages, progress }: Pick<SplitImport, "pages" | "progress">,
): FilledLocale[] {
  const namesOf = namesOn(current, config.glossary?.keep ?? []);
  return plan.locales.map(({ locale, catalogs }) => {
    const own = current.filter(({ target }) => target.locale === locale);
    const late = outdated.filter(({ target }) => target.locale === locale);
    progress.filled(late.length);
    return { locale, results: fillLocale(catalogs, pages, own, late, namesOf) };
  });
}

/** What pages of today say goes first: an older translation of the same text fills only what is left. */
function fillLocale(
  catalogs: readonly PlannedCatalog[],
  pages: readonly Page[],
  current: readonly AlignedTarget[],
  outdated: readonly OutdatedTarget[],
  namesOf: (target: AlignedTarget) => MayStay,
): FilledPlan[] {
  const filled = catalogs.map((catalog) => fillPlanned(catalog, current, namesOf));
  if (outdated.length === 0) return filled;
  const old = filled.map(({ planned }) => oldCatalogOf(planned, outdated));
  const memory = oldMemory(old);
  return filled.map((plan, index): FilledPlan => {
    const own = old[index];
    if (own === undefined) return plan;
    const { planned, pages: others } = fillOutdated(plan.planned, pages, own, memory);
    return { planned, pages: [...plan.pages, ...others] };
  });
}
