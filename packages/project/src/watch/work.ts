import type { InputError, Page } from "@dragoman/model";
import { ChangedMeanwhile } from "../files/changed-meanwhile.js";
import { writeFiles } from "../files/write.js";
import type { LocalePages } from "../gate/candidates.js";
import type { PageGroup } from "../layout/layout.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { buildPart } from "./build-part.js";
import type { LiveLocales } from "./live-locales.js";
import { failureOf } from "./live-pages.js";
import type { WatchRound } from "./round.js";
import { emptiedCatalogs } from "../sync/emptied.js";
import { syncPart, type LiveGroup, type SyncPart } from "./sync-part.js";

/** What is in memory of a project. */
export interface LiveState {
  readonly templates: readonly PageGroup[];
  /** In the project's order; undefined for a page that never could be split. */
  readonly pages: readonly (Page | undefined)[];
  readonly locales: LiveLocales;
}

/** What is to be done with a part of a project. */
export interface Work {
  /** Whether a template or a catalog is to be synced. */
  readonly isSynced: (group: PageGroup) => boolean;
  /** Whether a page is to be built from a catalog, now that some catalogs were written. */
  readonly isBuilt: (catalog: string, page: number, written: ReadonlySet<string>) => boolean;
}

/** What was done. */
export interface WorkDone extends Pick<
  WatchRound,
  "locales" | "catalogs" | "emptied" | "pages" | "refused"
> {
  /** Catalogs that a sync has looked at. */
  readonly synced: ReadonlySet<string>;
  /** Whether it came to its end. */
  readonly isFinished: boolean;
  /** Whether it did not because somebody else wrote one of its files meanwhile: it is to be done anew. */
  readonly isOutrun: boolean;
}

/**
 * Syncs and builds a part of a project: plans both as the commands do, writes
 * what differs, and takes up what it wrote.
 *
 * @param project - the project
 * @param state - what is in memory of it
 * @param work - which part
 * @param options - worker threads, time limit, version
 * @param errors - takes what goes wrong; what was done until then is given nevertheless
 * @returns what was done
 */
export async function doWork(
  project: Project,
  state: LiveState,
  { isSynced, isBuilt }: Work,
  options: ProjectOptions,
  errors: InputError[],
): Promise<WorkDone> {
  const { locales, pages } = state;
  const done = {
    locales: [] as WatchRound["locales"],
    catalogs: [] as string[],
    emptied: [] as string[],
    pages: [] as string[],
    refused: [] as WatchRound["refused"],
    synced: new Set<string>(),
    isFinished: false,
    isOutrun: false,
  };
  try {
    const part = partOf(project, state, isSynced);
    for (const { catalogs } of part.locales) for (const { file } of catalogs) done.synced.add(file);
    const synced = syncPart(project, part, pages, options.now?.() ?? new Date());
    done.catalogs = writeFiles(project.root, synced.changes);
    done.locales = synced.counts;
    done.emptied = emptiedCatalogs(part.locales.flatMap(({ catalogs }) => catalogs));
    locales.readWritten(project.files, done.catalogs);
    const written = new Set(done.catalogs);
    const wanted = pagesToBuild(project, state, (file, page) => isBuilt(file, page, written));
    const built = await buildPart(project, wanted, options);
    done.refused = built.refused;
    done.pages = writeFiles(project.root, built.changes);
    done.isFinished = true;
  } catch (cause) {
    if (cause instanceof ChangedMeanwhile) done.isOutrun = true;
    else errors.push(failureOf(cause));
  }
  return done;
}

/** A catalog that cannot be read is left alone, and so is one with a page that never could be split. */
function partOf(
  { files }: Project,
  { templates, pages, locales }: LiveState,
  isSynced: Work["isSynced"],
): SyncPart {
  const isReady = (group: PageGroup): boolean =>
    isSynced(group) && group.pages.every((index) => pages[index] !== undefined);
  return {
    templates: templates.filter(isReady).map((group): LiveGroup => {
      return { ...group, ...locales.template(files, group.file) };
    }),
    locales: locales.all.flatMap((one) => {
      const groups = one.groups.filter((group) => isReady(group) && !locales.isBroken(group.file));
      if (groups.length === 0) return [];
      return {
        locale: one.locale,
        catalogs: groups.map((group) => ({ ...group, ...locales.known(files, group.file) })),
        memory: locales.memory(files, one),
        others: locales.parsed(files, one.others),
      };
    }),
  };
}

/** Pages beside their catalogs, by locale; those whose catalog cannot be read are left out. */
export function pagesToBuild(
  { files }: Project,
  { pages, locales }: LiveState,
  isWanted: (catalog: string, page: number) => boolean,
): LocalePages[] {
  return locales.all.map(({ locale, groups }) => ({
    locale,
    pages: groups.flatMap(({ file, pages: members }) => {
      const wanted = locales.isBroken(file) ? [] : members.filter((index) => isWanted(file, index));
      return wanted.flatMap((index) => {
        const page = pages[index];
        if (page === undefined) return [];
        const { catalog } = locales.known(files, file);
        return { page, index, group: { file, pages: members, catalog } };
      });
    }),
  }));
}
