import { type Catalog, findEntry, parseCatalog, poDate } from "@dragoman/catalog";
import {
  type CatalogMessage,
  categoryComment,
  contextOf,
  formPlan,
  messageEntries,
} from "@dragoman/messages";
import { grouped, InputError, worded } from "@dragoman/model";
import { type Message, syncCatalog, type Template, templateCatalog } from "@dragoman/sync";
import type { FileChange } from "../files/file-change.js";
import { catalogGroups, templateGroups } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import { changedCatalogs } from "../sync/changes.js";
import type { PlannedCatalog } from "../sync/plan.js";
import { headerOf, withHeader } from "../sync/with-header.js";
import type { MessageSet, Namespace } from "./read-messages.js";

/** The namespaces that share a file. */
export interface NamespaceGroup {
  readonly file: string;
  readonly set: MessageSet;
  readonly namespaces: readonly Namespace[];
}

/** A catalog of messages as it shall be, and why. */
export interface PlannedMessages extends PlannedCatalog {
  readonly group: NamespaceGroup;
}

/** All that a sync would write of UI strings. */
export interface MessagePlan {
  readonly templates: readonly { readonly file: string; readonly catalog: Catalog }[];
  readonly locales: readonly {
    readonly locale: string;
    readonly catalogs: readonly PlannedMessages[];
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
  const read = (file: string): Catalog | undefined => {
    const bytes = project.files.read(file);
    return bytes && parseCatalog(bytes, file);
  };
  const { sourceLocale, references } = project.config;
  const templates = groupsOf(sets, ({ files }, { name }) => files.template(name)).map((group) => {
    const template = templateFor(group, sourceLocale, undefined, references === "line");
    return {
      file: group.file,
      catalog: templateCatalog(template, headerOf(project, group.file, now), read(group.file)),
    };
  });
  const locales = project.locales.map((locale) => ({
    locale,
    catalogs: catalogGroupsOf(sets, locale).map((group): PlannedMessages => {
      const { file } = group;
      const catalog = withHeader(read(file), { ...headerOf(project, file, now), locale });
      return syncGroup(project, group, locale, catalog, now);
    }),
  }));
  return { templates, locales };
}

/**
 * Brings one catalog up to date with the messages that it holds.
 *
 * @param project - the project
 * @param group - the catalog's namespaces
 * @param locale - its locale
 * @param catalog - the catalog as it is
 * @param now - the time, for dates in headers
 * @returns the catalog as it shall be, and why
 * @throws InputError where its `Plural-Forms` is no formula
 * @example
 * syncGroup(project, group, "it", catalog, new Date()).decisions.length;
 */
export function syncGroup(
  { config }: Project,
  group: NamespaceGroup,
  locale: string,
  catalog: Catalog,
  now: Date,
): PlannedMessages {
  const { carry, references } = config;
  const template = templateFor(group, locale, catalog, references === "line");
  const synced = syncCatalog({ catalog, template, date: poDate(now), carry });
  return { file: group.file, pages: [], group, ...synced };
}

/**
 * Gives the catalogs of a locale and the namespaces that they hold.
 *
 * @param sets - the project's UI strings
 * @param locale - one of its locales
 * @returns one group for each catalog
 * @example
 * catalogGroupsOf(sets, "it")[0]?.file; // "locales/it/messages.po"
 */
export function catalogGroupsOf(sets: readonly MessageSet[], locale: string): NamespaceGroup[] {
  return groupsOf(sets, ({ files }, { name }) => files.catalog(locale, name));
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
  return changedCatalogs(plan, (file) => project.files.read(file));
}

function groupsOf(
  sets: readonly MessageSet[],
  fileOf: (set: MessageSet, namespace: Namespace) => string,
): NamespaceGroup[] {
  return sets.flatMap((set) => {
    const groups = grouped(set.namespaces, (namespace) => fileOf(set, namespace));
    return Array.from(groups, ([file, namespaces]) => ({ file, set, namespaces }));
  });
}

function templateFor(
  { namespaces, set: { options } }: NamespaceGroup,
  locale: string,
  catalog: Catalog | undefined,
  lines: boolean,
): Template {
  const plan = formPlan(locale, catalog);
  const isKept = (one: CatalogMessage): boolean => {
    const entry = catalog && findEntry(catalog, one);
    return entry !== undefined && !entry.obsolete;
  };
  const messages = namespaces.flatMap((namespace) =>
    messageEntries(namespace.name, namespace.messages, { locale, plan }, options).flatMap(
      ({ entries, spare }) =>
        [...entries, ...spare.filter(isKept)].map((one) =>
          messageOf(namespace, one, { locale, forms: plan.count, lines }),
        ),
    ),
  );
  return { messages };
}

function messageOf(
  { name, tree, file }: Namespace,
  one: CatalogMessage,
  { locale, forms, lines }: { locale: string; forms: number; lines: boolean },
): Message {
  const { msgctxt, msgid, msgidPlural } = one;
  const places = tree.places.get(contextOf(name, one.of.path));
  const comment = categoryComment(one, locale);
  const exact = places?.references ?? [file];
  const references = [...new Set(lines ? exact : exact.map(withoutLine))];
  const [first = file] = exact;
  const line = Number(/:(\d{1,9})$/u.exec(first)?.[1] ?? "1");
  return {
    msgctxt,
    msgid,
    ...(msgidPlural !== undefined && { plural: { msgid: msgidPlural, forms } }),
    extractedComments: [...(comment === undefined ? [] : [comment]), ...(places?.notes ?? [])],
    references,
    occurrences: [{ page: withoutLine(first), position: { line, column: 1 }, kind: "paragraph" }],
    edges: [],
  };
}

function withoutLine(reference: string): string {
  return reference.replace(/:\d{1,9}$/u, "");
}

function refuseCollisions({ config, pages, locales }: Project, sets: readonly MessageSet[]): void {
  const own = [
    ...templateGroups(config, pages),
    ...locales.flatMap((locale) => catalogGroups(config, pages, locale)),
  ];
  const taken = new Set(own.map(({ file }) => file));
  const mine = [
    ...groupsOf(sets, ({ files }, { name }) => files.template(name)),
    ...locales.flatMap((locale) => [
      ...catalogGroupsOf(sets, locale),
      ...groupsOf(sets, ({ files }, { name }) => files.json(locale, name)),
    ]),
  ];
  for (const { file } of mine) {
    if (taken.has(file)) {
      const message = worded("two sets of pages or messages would write this file");
      throw new InputError(
        message,
        { file },
        worded("Set `catalogs` and `template` of `messages`."),
      );
    }
    taken.add(file);
  }
}
