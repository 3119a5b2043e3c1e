import { type Catalog, type Entry, findEntry } from "@dragoman/catalog";
import { namedHosts, refusedString, type StringRefusal } from "@dragoman/checks";
import {
  type CatalogMessage,
  type Category,
  contextOf,
  type FormPlan,
  formPlan,
  messageEntries,
} from "@dragoman/messages";
import { showsFuzzy } from "../catalogs/page-status.js";
import type { Project } from "../open-project.js";
import { codePlaces, type MessagePlace, placeOf } from "./message-template.js";
import { catalogGroupsOf, type NamespaceGroup } from "./namespace-groups.js";
import type { MessageSet, Namespace } from "./read-messages.js";

/** A UI string in one locale: a text, or one form of a text with plurals. */
export interface LocaleString {
  readonly message: CatalogMessage;
  /** 0-based index of its text in the entry's msgstr. */
  readonly form: number;
  /** Tells it from all other strings of its page: the key, and the form of the source that it is. */
  readonly id: string;
  /** Its plural category, where it has one. */
  readonly category: Category | undefined;
  /** The source text that it is a translation of. */
  readonly source: string;
  readonly place: MessagePlace;
  readonly notes: readonly string[];
  /** Its entry among the current ones of the catalog, if there is one. */
  readonly entry: Entry | undefined;
  /** What the catalog has, empty where it has nothing. */
  readonly target: string;
  /** Whether a build shows it. */
  readonly isBuilt: boolean;
  /** Why it is not built although it is translated. */
  readonly refusal: StringRefusal | undefined;
}

/** A namespace in one locale: what a page is for documentation. */
export interface StringPage {
  /** Path of the namespace's JSON in the source locale. */
  readonly page: string;
  /** Path of the catalog. */
  readonly file: string;
  readonly group: NamespaceGroup;
  readonly namespace: Namespace;
  readonly strings: readonly LocaleString[];
}

/**
 * Looks the UI strings of a locale up, and takes what a build would show
 * through the safety gate.
 *
 * @param project - the project
 * @param sets - its UI strings
 * @param locale - one of its locales
 * @param catalogOf - gives a catalog; undefined where there is none yet
 * @returns one page for each namespace
 * @throws InputError where a catalog's `Plural-Forms` is no formula
 * @example
 * stringPages(project, sets, "it", catalogOf)[0]?.strings[0]?.target; // "Apri"
 */
export function stringPages(
  { config }: Pick<Project, "config">,
  sets: readonly MessageSet[],
  locale: string,
  catalogOf: (file: string) => Catalog | undefined,
): StringPage[] {
  return catalogGroupsOf(sets, locale).flatMap((group) => {
    const { file, namespaces, set } = group;
    const catalog = catalogOf(file);
    const plan = formPlan(locale, catalog);
    return namespaces.map((namespace): StringPage => {
      const { name, messages } = namespace;
      const all = messageEntries(name, messages, { locale, plan }, set.options);
      const texts = messages.flatMap(sourceTexts).join("\n");
      const hosts = namedHosts(texts, config.sites ?? []);
      const look = (message: CatalogMessage, isSpare: boolean): LocaleString[] => {
        const found = catalog && findEntry(catalog, message);
        const entry = found?.obsolete === true ? undefined : found;
        if (isSpare && entry === undefined) return [];
        const isReady = entry !== undefined && (!entry.fuzzy || showsFuzzy(config.fallback));
        return formsOf(message, plan).map(({ source, category, id }, form): LocaleString => {
          const target = entry?.msgstr[form] ?? "";
          const refusal = isReady
            ? refusedString(sourceTexts(message.of), target, hosts)
            : undefined;
          const isBuilt = isReady && target !== "" && refusal === undefined;
          const place = placeOf(namespace, message);
          const key = contextOf(name, message.of.path);
          const { notes = [] } = codePlaces(namespace, message.of.path) ?? {};
          return {
            message,
            form,
            category,
            id: `${key} ${id}`,
            source,
            place,
            notes,
            entry,
            target,
            isBuilt,
            refusal,
          };
        });
      };
      const strings = all.flatMap(({ entries, spare }) => [
        ...entries.flatMap((message) => look(message, false)),
        ...spare.flatMap((message) => look(message, true)),
      ]);
      return { page: namespace.file, file, group, namespace, strings };
    });
  });
}

function sourceTexts(of: CatalogMessage["of"]): readonly string[] {
  return of.kind === "text" ? [of.text] : [...of.forms.values()];
}

/** What each text of an entry is a translation of. */
function formsOf(
  { of, msgid, msgidPlural, category }: CatalogMessage,
  { categoryOf }: FormPlan,
): { readonly source: string; readonly category: Category | undefined; readonly id: string }[] {
  if (msgidPlural === undefined || of.kind === "text")
    return [
      { source: msgid, category, id: category === undefined ? "" : `${of.kind} ${category}` },
    ];
  return categoryOf.map((one, form) => {
    return { source: of.forms.get(one) ?? msgidPlural, category: one, id: `form ${form}` };
  });
}
