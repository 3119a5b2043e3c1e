import { changeEntry, isHeader, withEntries, type Catalog } from "@dragoman/catalog";
import type { Page } from "@dragoman/model";
import { catalogGroups } from "../layout/layout.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { SyncPlan } from "../sync/plan.js";
import { LocaleLookup } from "./locale-edits.js";
import { catalogsForToday, planOf } from "./plans.js";

/** A project at one time, and its pages. */
interface ProjectPages {
  readonly project: Project;
  readonly pages: readonly Page[];
}

/**
 * Finds the texts that today's texts were made from where no locale knows, because none had them
 * translated: as a sync would in a locale in which every text of the base is its own translation.
 *
 * @param head - today
 * @param base - the base
 * @param options - the clock
 * @returns a lookup in that locale
 * @example
 * sourceAncestry(head, base, options).editOf(3, segment).before; // "Tides"
 */
export function sourceAncestry(
  head: ProjectPages,
  base: ProjectPages,
  options: Pick<ProjectOptions, "now">,
): LocaleLookup {
  const locale = head.project.config.sourceLocale;
  const former = { ...base.project, locales: [locale] };
  const today = { ...head.project, locales: [locale] };
  const groups = catalogGroups(former.config, former.pages, locale);
  const catalogs = groups.map((group) => ({ ...group, catalog: undefined }));
  const none = { templates: [], locales: [{ locale, catalogs, others: [] }] };
  const plan = planOf(former, base.pages, none, options);
  const found = catalogsForToday(today, none, withSourcesAsTargets(plan));
  const [own] = planOf(today, head.pages, found, options).locales;
  return new LocaleLookup({ locale, planned: own?.catalogs ?? [], today: [], onDisk: [] });
}

function withSourcesAsTargets({ templates, locales }: SyncPlan): SyncPlan {
  return {
    templates,
    locales: locales.map(({ locale, catalogs }) => ({
      locale,
      catalogs: catalogs.map((one) => ({ ...one, catalog: translatedByItself(one.catalog) })),
    })),
  };
}

function translatedByItself(catalog: Catalog): Catalog {
  const entries = catalog.entries.map((entry) =>
    isHeader(entry) ? entry : changeEntry(entry, { msgstr: [entry.msgid] }),
  );
  return withEntries(catalog, entries);
}
