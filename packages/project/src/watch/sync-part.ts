import type { Page } from "@dragoman/model";
import type { Memory } from "@dragoman/sync";
import type { Catalog } from "@dragoman/catalog";
import type { FileChange } from "../files/file-change.js";
import type { PageGroup } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import { changesOf } from "../sync/changes.js";
import { outcomeCounts, type OutcomeCounts } from "../sync/outcome.js";
import type { ParsedGroup } from "../sync/parsed-files.js";
import { SyncPlanner } from "../sync/planner.js";
import type { GroupFile } from "../sync/sync-files.js";
import type { LiveCatalog } from "./live-catalogs.js";

/** A template or a catalog that a change touches, as it is on disk. */
export interface LiveGroup extends PageGroup, LiveCatalog {}

/** What a sync looks at that has to do with some pages only. */
export interface SyncPart {
  readonly templates: readonly LiveGroup[];
  readonly locales: readonly {
    readonly locale: string;
    readonly catalogs: readonly LiveGroup[];
    /** Of all catalogs of the locale: a text may have come from any. */
    readonly memory: Memory;
    readonly others: readonly Catalog[];
  }[];
}

/** What it would write. */
interface SyncedPart {
  readonly changes: readonly FileChange[];
  readonly counts: readonly { readonly locale: string; readonly counts: OutcomeCounts }[];
}

/**
 * Decides what a sync would write for a part of a project, as the sync of the
 * whole does.
 *
 * @param project - the project
 * @param part - templates and catalogs
 * @param pages - all pages of the project; those of the part must be there
 * @param now - the time, for dates in headers
 * @returns the files that differ, and what was decided
 * @throws InputError where a text cannot be written to a catalog
 * @example
 * syncPart(project, part, pages, new Date()).changes.map(({ path }) => path);
 */
export function syncPart(
  project: Project,
  part: SyncPart,
  pages: readonly (Page | undefined)[],
  now: Date,
): SyncedPart {
  if (part.templates.length === 0 && part.locales.length === 0) return { changes: [], counts: [] };
  const planner = new SyncPlanner(
    project,
    {
      templates: part.templates.map(parsed),
      locales: part.locales.map((one) => ({ ...one, catalogs: one.catalogs.map(parsed) })),
    },
    now,
  );
  const plan = planner.plan(pages);
  const files = {
    pages: [],
    templates: part.templates.map(onDisk),
    locales: part.locales.map(({ locale, catalogs }) => ({
      locale,
      catalogs: catalogs.map(onDisk),
      others: [],
    })),
  };
  return {
    changes: changesOf(plan, files, (catalog) => planner.serialize(catalog)),
    counts: plan.locales.map(({ locale, catalogs }) => {
      return { locale, counts: outcomeCounts(catalogs.flatMap(({ decisions }) => decisions)) };
    }),
  };
}

function parsed({ file, pages, catalog }: LiveGroup): ParsedGroup {
  return { file, pages, catalog };
}

function onDisk({ file, pages, bytes }: LiveGroup): GroupFile {
  return { file, pages, bytes };
}
