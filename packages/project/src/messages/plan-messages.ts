import type { Catalog } from "@dragoman/catalog";
import { type Memory, memoryOf, syncCatalog, templateCatalog, withGlossary } from "@dragoman/sync";
import type { FileChange } from "../files/file-change.js";
import { showsFuzzy } from "../catalogs/page-status.js";
import type { Project } from "../open-project.js";
import { changedCatalogs } from "../sync/changes.js";
import type { PlannedCatalog } from "../sync/plan.js";
import { headerOf, withHeader } from "../sync/with-header.js";
import { goneNamespaces } from "./gone-namespaces.js";
import { templateFor } from "./message-template.js";
import {
  catalogGroupsOf,
  type NamespaceGroup,
  refuseCollisions,
  templateGroupsOf,
} from "./namespace-groups.js";
import { readCatalog } from "./read-catalog.js";
import type { MessageSet } from "./read-messages.js";

/** A catalog of messages as it shall be, and why. */
export interface PlannedMessages extends PlannedCatalog {
  readonly group: NamespaceGroup;
  /** The catalog as it is on disk; undefined where there is none. */
  readonly before: Catalog | undefined;
}

/** All that a sync would write of UI strings. */
export interface MessagePlan {
  readonly templates: readonly { readonly file: string; readonly catalog: Catalog }[];
  readonly locales: readonly {
    readonly locale: string;
    readonly catalogs: readonly PlannedMessages[];
    /** Catalogs of namespaces that are gone. */
    readonly gone: readonly Catalog[];
  }[];
}

/**
 * Decides what a sync would write of UI strings. Nothing is written.
 *
 * @param project - the project
 * @param sets - its UI strings
 * @param now - the time, for dates in headers
 * @returns templates and catalogs as they shall be
 * @throws InputError where a catalog is no valid PO file, or two files would be one
 * @example
 * planMessages(project, await readMessages(project), new Date()).locales[0]?.catalogs[0]?.decisions;
 */
export function planMessages(
  project: Project,
  sets: readonly MessageSet[],
  now: Date,
): MessagePlan {
  refuseCollisions(project, sets);
  const read = (file: string): Catalog | undefined => readCatalog(project, file);
  const { sourceLocale, references } = project.config;
  const templates = templateGroupsOf(sets).map((group) => {
    const request = { locale: sourceLocale, catalog: undefined, lines: references === "line" };
    const template = templateFor(group, request);
    return {
      file: group.file,
      catalog: templateCatalog(template, headerOf(project, group.file, now), read(group.file)),
    };
  });
  const locales = project.locales.map((locale) => {
    const groups = catalogGroupsOf(sets, locale).map((group) => {
      return { group, before: read(group.file) };
    });
    const gone = goneNamespaces(project, sets, locale);
    const before = groups.flatMap((one) => one.before ?? []);
    const memory = withGlossary(memoryOf(before, gone), project.config.glossary?.terms?.[locale]);
    const catalogs = groups.map(({ group, before }): PlannedMessages => {
      const catalog = withHeader(before, { ...headerOf(project, group.file, now), locale });
      return { before, ...syncGroup(project, group, locale, { catalog, memory }) };
    });
    return { locale, catalogs, gone };
  });
  return { templates, locales };
}

/** What a catalog is brought up to date from. */
interface GroupSync {
  readonly catalog: Catalog;
  readonly memory?: Memory | undefined;
}

/**
 * Brings one catalog up to date with the messages that it holds.
 *
 * @param project - the project
 * @param group - the catalog's namespaces
 * @param locale - its locale
 * @param from - the catalog as it is, and the locale's other ones
 * @returns the catalog as it shall be, and why
 * @throws InputError where its `Plural-Forms` is no formula
 * @example
 * syncGroup(project, group, "it", { catalog }).decisions.length;
 */
export function syncGroup(
  { config }: Project,
  group: NamespaceGroup,
  locale: string,
  { catalog, memory }: GroupSync,
): Omit<PlannedMessages, "before"> {
  const { carry, fallback, references } = config;
  const suggestInUse = !showsFuzzy(fallback);
  const template = templateFor(group, { locale, catalog, lines: references === "line" });
  const synced = syncCatalog({ catalog, template, memory, carry, suggestInUse });
  return { file: group.file, pages: [], group, ...synced };
}

/**
 * Writes what a plan changes as bytes.
 *
 * @param project - the project
 * @param plan - the plan
 * @returns the files that differ from what is on disk
 * @example
 * messageChanges(project, plan).map(({ path }) => path); // ["locales/it/messages.po"]
 */
export function messageChanges(project: Project, plan: MessagePlan): FileChange[] {
  const catalogs = plan.locales.flatMap((locale) => locale.catalogs);
  const read = new Map(catalogs.map(({ file, before }) => [file, before?.origin?.bytes]));
  const bytesOf = (file: string): Uint8Array | undefined =>
    read.has(file) ? read.get(file) : project.files.read(file);
  return changedCatalogs(plan, bytesOf);
}
