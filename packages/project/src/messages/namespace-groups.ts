import { grouped, InputError, worded } from "@dragoman/model";
import { catalogGroups, templateGroups } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import type { MessageSet, Namespace } from "./read-messages.js";

/** The namespaces that share a file. */
export interface NamespaceGroup {
  readonly file: string;
  readonly set: MessageSet;
  readonly namespaces: readonly Namespace[];
}

/**
 * Gives the templates of UI strings and the namespaces that they hold.
 *
 * @param sets - the project's UI strings
 * @returns one group for each template
 * @example
 * templateGroupsOf(sets)[0]?.file; // "locales/templates/messages.pot"
 */
export function templateGroupsOf(sets: readonly MessageSet[]): NamespaceGroup[] {
  return groupsOf(sets, ({ files }, { name }) => files.template(name));
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
 * Makes sure that every file has one writer.
 *
 * @param project - the project
 * @param sets - its UI strings
 * @throws InputError that names the file which two would write
 * @example
 * refuseCollisions(project, sets);
 */
export function refuseCollisions(
  { config, pages, locales }: Project,
  sets: readonly MessageSet[],
): void {
  const own = [
    ...templateGroups(config, pages),
    ...locales.flatMap((locale) => catalogGroups(config, pages, locale)),
  ];
  const taken = new Set(own.map(({ file }) => file));
  const mine = [
    ...templateGroupsOf(sets),
    ...locales.flatMap((locale) => [
      ...catalogGroupsOf(sets, locale),
      ...groupsOf(sets, ({ files }, { name }) => files.json(locale, name)),
    ]),
  ];
  for (const { file } of mine) {
    if (taken.has(file)) {
      throw new InputError(
        worded("two sets of pages or messages would write this file"),
        { file },
        worded("Set `catalogs` and `template` of `messages`."),
      );
    }
    taken.add(file);
  }
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
