import { type Finding, InputError, worded } from "@dragoman/model";
import { writeFiles } from "../files/write.js";
import { alignImport, fillLocales } from "../import/fill-locales.js";
import { localeImport } from "../import/fill-planned.js";
import { noLocalisedPage } from "../import/no-localised-page.js";
import { noSourcePage } from "../import/no-source-page.js";
import type { ImportOutcome, LocaleImport } from "../import/outcome.js";
import { settledPlan } from "../import/settled-plan.js";
import { splitImport } from "../import/split-import.js";
import { withStrings } from "../import/with-strings.js";
import { catalogsBefore, openMessages } from "../messages/open-messages.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { withWorkers } from "../pages/with-workers.js";
import { changesOf } from "../sync/changes.js";
import { emptiedCatalogs, withEmptied } from "../sync/emptied.js";
import { SyncPlanner } from "../sync/planner.js";
import { importPo } from "./import-po.js";

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
  const read = await splitImport(project, options);
  const { files, parsed, pages } = read;
  const aligned = await alignImport(project, read);
  const now = options.now?.() ?? new Date();
  const plan = new SyncPlanner(project, parsed, now).plan(pages);
  const filled = fillLocales(project, plan, aligned, read);
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
