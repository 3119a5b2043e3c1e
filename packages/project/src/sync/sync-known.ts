import type { Stamps } from "../cache/stamps.js";
import type { FileChange } from "../files/file-change.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { afterChanges, changesOf } from "./changes.js";
import { localeOutcome } from "./locale-outcome.js";
import type { LocaleSync } from "./outcome.js";
import { planSync } from "./plan-sync.js";
import { NOTHING_SETTLED, settledFiles, withSettled } from "./settled.js";
import { stampsOf } from "./stamps-of.js";
import type { SyncFiles } from "./sync-files.js";

/** What a sync would write and say, and what it would leave behind for the next one. */
interface KnownSync {
  readonly changes: readonly FileChange[];
  readonly locales: readonly LocaleSync[];
  readonly stamps: Stamps;
}

/**
 * Plans a sync that looks at what was edited since the last one alone; with
 * decisions to explain, at everything. Nothing is written.
 *
 * @param project - the project
 * @param files - pages, templates and catalogs as they are
 * @param stamps - what the last sync has left behind
 * @param options - the command's options, and whether to give each decision
 * @returns the files that differ, the outcome, and the stamps for when these are written
 * @throws InputError when a page or a catalog is wrong
 * @example
 * (await syncKnown(project, readSyncFiles(project), NO_STAMPS, options)).changes.length;
 */
export async function syncKnown(
  project: Project,
  files: SyncFiles,
  stamps: Stamps,
  options: ProjectOptions & { readonly explain?: boolean },
): Promise<KnownSync> {
  const { version, explain = false } = options;
  const known = explain ? NOTHING_SETTLED : settledFiles(project, version, files, stamps);
  const { plan, planner, settled } = await planSync(project, files, options, known);
  const changes = changesOf(plan, files, (catalog) => planner.serialize(catalog));
  const changed = new Set(changes.map(({ path }) => path));
  const locales = files.locales.map((own) => {
    const { locale } = own;
    const planned = plan.locales.find((one) => one.locale === locale) ?? { locale, catalogs: [] };
    return withSettled(localeOutcome(planned, changed, explain), own, settled);
  });
  const done = { files: afterChanges(files, changes), plan, settled, locales };
  return { changes, locales, stamps: stampsOf(project, version, stamps, done) };
}
