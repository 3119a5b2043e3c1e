import { templateOf } from "@dragoman/sync";
import { writeFiles } from "../files/write.js";
import type { ImportOutcome } from "../import/outcome.js";
import { bringOver } from "../import/po/bring-over.js";
import { fillWithPo } from "../import/po/fill-with-po.js";
import { foreignEntries } from "../import/po/foreign-entry.js";
import { pageFinder } from "../import/po/page-finder.js";
import { partReadings, partsOf, type PartReadings } from "../import/po/parts.js";
import { readPoFiles } from "../import/po/po-files.js";
import { poImport } from "../import/po/po-outcome.js";
import { skeletonTest } from "../import/po/skeleton.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { pagesOf, sourceRequests, split } from "../pages/source-pages.js";
import { emptiedCatalogs, withEmptied } from "../sync/emptied.js";
import { changesOf } from "../sync/changes.js";
import { parseSyncFiles } from "../sync/parsed-files.js";
import { SyncPlanner } from "../sync/planner.js";
import { readSyncFiles } from "../sync/sync-files.js";

/**
 * Fills catalogs from PO files that other tools have made of the same pages.
 *
 * @param project - the project
 * @param patterns - the PO files
 * @param options - the folder that the patterns are relative to, and how to split
 * @returns what was done, by locale
 * @throws InputError when anything is wrong; then nothing was written
 * @example
 * await importPo(project, ["old/{locale}.po"], options);
 */
export async function importPo(
  project: Project,
  patterns: readonly string[],
  options: ProjectOptions,
): Promise<ImportOutcome> {
  const files = readSyncFiles(project);
  const parsed = parseSyncFiles(files);
  const requests = sourceRequests(project, files.pages);
  const locales = readPoFiles(
    options.cwd,
    patterns,
    project.locales,
    options.locales !== undefined,
  ).map((po) => {
    const foreign = foreignEntries(po.catalogs);
    const [like] = requests;
    const readings: PartReadings =
      like === undefined ? { requests: [], readings: [] } : partReadings(foreign, like);
    return { po, foreign, readings };
  });
  const outcomes = await split(
    [...requests, ...locales.flatMap(({ readings }) => readings.requests)],
    options,
  );
  const pages = pagesOf(requests, outcomes.slice(0, requests.length));
  const plan = new SyncPlanner(project, parsed, options.now?.() ?? new Date()).plan(pages);
  const template = templateOf(pages);
  const pageOf = pageFinder(project.pages);
  const isSkeleton = skeletonTest(pages);

  let first = requests.length;
  const filled = locales.map(({ po, foreign, readings }) => {
    const own = outcomes.slice(first, (first += readings.requests.length));
    const brought = bringOver(foreign, partsOf(readings, own), template, isSkeleton);
    const { catalogs = [] } = plan.locales.find(({ locale }) => locale === po.locale) ?? {};
    const results = fillWithPo(catalogs, pages, brought, pageOf);
    return { results, outcome: poImport(po, foreign.length, brought.left, results) };
  });
  const changed = filled.map(({ results, outcome: { locale } }) => {
    return { locale, catalogs: results.map(({ planned }) => planned) };
  });
  writeFiles(project.root, changesOf({ templates: plan.templates, locales: changed }, files));
  const ofPages = files.locales.flatMap(({ catalogs }) => catalogs);
  const outcome: ImportOutcome = { locales: filled.map((one) => one.outcome) };
  return withEmptied(outcome, emptiedCatalogs(ofPages));
}
