import { type Finding, InputError, type Page, worded } from "@dragoman/model";
import { writeFiles } from "../files/write.js";
import { importProgress } from "../import/import-progress.js";
import { foreignPages } from "../import/foreign-pages.js";
import { fillOutdated, oldCatalogOf, oldMemory } from "../import/fill-outdated.js";
import { alignTargets, namesOn, type AlignedTarget } from "../import/align-targets.js";
import type { MayStay } from "../import/fill-catalog.js";
import { fillPlanned, localeImport, type FilledPlan } from "../import/fill-planned.js";
import {
  findVersions,
  NO_VERSIONS,
  outdatedTargets,
  type OutdatedTarget,
} from "../import/outdated.js";
import { noLocalisedPage } from "../import/no-localised-page.js";
import { noSourcePage } from "../import/no-source-page.js";
import type { ImportOutcome, LocaleImport } from "../import/outcome.js";
import { settledPlan } from "../import/settled-plan.js";
import { readTargetPages } from "../import/target-pages.js";
import { importPo } from "./import-po.js";
import { withStrings } from "../import/with-strings.js";
import { catalogsBefore, openMessages } from "../messages/open-messages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { pagesOf, sourceRequests, split } from "../pages/source-pages.js";
import { readWhile } from "../workers/read-while.js";
import { withWorkers } from "../pages/with-workers.js";
import { emptiedCatalogs, withEmptied } from "../sync/emptied.js";
import { changesOf } from "../sync/changes.js";
import { parseSyncFiles } from "../sync/parsed-files.js";
import type { PlannedCatalog } from "../sync/plan.js";
import { SyncPlanner } from "../sync/planner.js";
import { readSyncFiles } from "../sync/sync-files.js";

/** What `importProject` takes. */
export interface ImportOptions extends ProjectOptions {
  /** Whether each localised page is compared with the versions that its source page had in git. */
  readonly history?: boolean;
  /**
   * PO files that other tools have made, instead of localised pages: paths or
   * patterns relative to `cwd`, with `{locale}` for each locale.
   */
  readonly po?: readonly string[] | undefined;
}

/**
 * Fills catalogs from localised pages that exist already, or from PO files of
 * other tools. Catalogs are brought up to date first, as a sync does; what they
 * have stays.
 *
 * @param options - the project, and whether to look into its history
 * @returns what was done, by locale
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * const { locales } = await importProject({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function importProject(options: ImportOptions): Promise<ImportOutcome> {
  const project = await openProject(options);
  const { po } = options;
  if (po !== undefined && options.history === true) throw eitherOr();
  return await withWorkers(options, project.pages.length, async (own) => {
    if (po !== undefined) return await importPo(project, po, own);
    return await importPages(project, { ...own, history: options.history === true });
  });
}

function eitherOr(): InputError {
  const hint = worded("Import the one first, then the other: what a catalog has stays.");
  return new InputError(worded("PO files have no history to compare them with"), {}, hint);
}

async function importPages(project: Project, options: ImportOptions): Promise<ImportOutcome> {
  const files = readSyncFiles(project);
  const targets = readTargetPages(project);
  const requests = sourceRequests(project, files.pages);
  const old =
    options.history === true ? await findVersions(project, requests, targets) : NO_VERSIONS;
  const targetRequests = targets.map(({ request }) => request);
  const progress = importProgress(targets.length, options.onProgress);
  const all = [...requests, ...targetRequests, ...old.requests];
  const splitting = split(all, { ...options, onProgress: progress.split });
  const parsed = await readWhile(splitting, () => parseSyncFiles(files));
  const outcomes = await splitting;
  const [sources, localised, versions] = [
    outcomes.slice(0, requests.length),
    outcomes.slice(requests.length, requests.length + targets.length),
    outcomes.slice(requests.length + targets.length),
  ];
  const pages = pagesOf(requests, sources);
  const refused = await foreignPages(targets, localised, project.config.sourceLocale);
  const outdated = outdatedTargets(pages, targets, localised, old, versions).filter(
    ({ target }) => !refused.has(target),
  );
  const now = options.now?.() ?? new Date();
  const plan = new SyncPlanner(project, parsed, now).plan(pages);

  const older = new Set(outdated.map(({ target }) => target));
  const current = targets.flatMap((target, index) => {
    const outcome = localised[index];
    if (older.has(target) || outcome === undefined) return [];
    return [{ target, outcome, refusal: refused.get(target) }];
  });
  const aligned = alignTargets(current, pages, () => progress.filled(1));
  const namesOf = namesOn(aligned, project.config.glossary?.keep ?? []);

  const filled = plan.locales.map(({ locale, catalogs }) => {
    const own = aligned.filter(({ target }) => target.locale === locale);
    const late = outdated.filter(({ target }) => target.locale === locale);
    progress.filled(late.length);
    return { locale, results: fillLocale(catalogs, pages, own, late, namesOf) };
  });
  const locales = filled.map(({ locale, results }) => ({
    locale,
    catalogs: results.map(({ planned }) => planned),
  }));
  const messages = (await openMessages(project, options))?.import();
  const changes = changesOf(settledPlan(project, parsed, locales, pages, now), files);
  writeFiles(project.root, [...changes, ...(messages?.changes ?? [])]);
  const outcome = {
    locales: filled.map(({ locale, results }) => {
      const imported = localeImport(locale, results);
      return { ...imported, findings: [...imported.findings, ...oneSided(project, imported)] };
    }),
  };
  const ofPages = files.locales.flatMap(({ catalogs }) => catalogs);
  return withEmptied(
    withStrings(outcome, messages?.locales ?? []),
    emptiedCatalogs([...ofPages, ...catalogsBefore(messages?.plan)]),
  );
}

/** Localised pages that are not there, or are there alone. */
function oneSided(project: Project, { locale, pages }: LocaleImport): Finding[] {
  const alone = noSourcePage(project, locale);
  return pages + alone.length > 0 ? alone : noLocalisedPage(project, locale);
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
