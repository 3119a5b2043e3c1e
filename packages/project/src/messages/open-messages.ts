import type { Catalog } from "@dragoman/catalog";
import { ConfigFault } from "../config/problem.js";
import { configError } from "../config/load.js";
import type { FileChange } from "../files/file-change.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { CatalogOnDisk } from "../sync/emptied.js";
import type { BuiltMessages } from "./build-messages.js";
import type { ImportedMessages } from "./import-messages.js";
import type { MessagePlan } from "./plan-messages.js";
import { readCatalog } from "./read-catalog.js";
import type { StringPage } from "./string-pages.js";

/** What a command does with the UI strings of a project. */
export interface MessagesAtWork {
  /** What a sync would write, and has to say. */
  readonly sync: () => { readonly plan: MessagePlan; readonly changes: readonly FileChange[] };
  /** i18next's JSON of a locale, as it shall be, and what it does not have. */
  readonly build: (locale: string) => BuiltMessages;
  /** The strings of a locale, looked up in catalogs: by default in those that are on disk. */
  readonly pages: (
    locale: string,
    catalogOf?: (file: string) => Catalog | undefined,
  ) => readonly StringPage[];
  /** What an import would write, and has to say. */
  readonly import: () => {
    readonly plan: MessagePlan;
    readonly locales: readonly ImportedMessages[];
    readonly changes: readonly FileChange[];
  };
}

/**
 * Reads the UI strings of a project; the code for it is loaded only where it has some.
 *
 * @param project - the project
 * @param options - the command's options
 * @returns what can be done with them; undefined where there are none
 * @throws InputError where code or JSON cannot be read
 * @example
 * (await openMessages(project, options))?.build("it").changes.length;
 */
export async function openMessages(
  project: Project,
  { now }: Pick<ProjectOptions, "now">,
): Promise<MessagesAtWork | undefined> {
  if ((project.config.messages ?? []).length === 0) return undefined;
  const [reading, planning, looking, building, importing] = await Promise.all([
    import("./read-messages.js"),
    import("./plan-messages.js"),
    import("./string-pages.js"),
    import("./build-messages.js"),
    import("./import-messages.js"),
  ]);
  const time = now?.() ?? new Date();
  const sets = await placed(project, () => reading.readMessages(project));
  const changesOf = (plan: MessagePlan): readonly FileChange[] =>
    planning.messageChanges(project, plan);
  return {
    sync: () => {
      const plan = planning.planMessages(project, sets, time);
      return { plan, changes: changesOf(plan) };
    },
    build: (locale) => building.buildMessages(project, sets, locale),
    pages: (locale, catalogOf = (file) => readCatalog(project, file)) =>
      looking.stringPages(project, sets, locale, catalogOf),
    import: () => {
      const planned = planning.planMessages(project, sets, time);
      const { plan, locales } = importing.importMessages(project, planned);
      return { plan, locales, changes: changesOf(plan) };
    },
  };
}

/** A fault of the configuration is told with the file's name. */
async function placed<T>({ configFile }: Project, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw cause instanceof ConfigFault
      ? await configError(cause.problem, configFile, undefined)
      : cause;
  }
}

/**
 * Gives the catalogs of UI strings as they were before a sync.
 *
 * @param plan - what the sync would write, if there are UI strings
 * @returns the catalogs, in the plan's order
 * @example
 * catalogsBefore(messages.sync().plan)[0]?.file; // "locales/it.po"
 */
export function catalogsBefore(plan: MessagePlan | undefined): CatalogOnDisk[] {
  return (plan?.locales ?? []).flatMap(({ catalogs }) =>
    catalogs.map(({ file, before }) => ({ file, bytes: before?.origin?.bytes })),
  );
}
