import { type Catalog, type Entry, findEntry } from "@dragoman/catalog";
import {
  type CatalogMessage,
  categoryComment,
  type CodePlaces,
  contextOf,
  formPlan,
  type KeyPath,
  messageEntries,
} from "@dragoman/messages";
import type { Message, Template } from "@dragoman/sync";
import type { NamespaceGroup } from "./namespace-groups.js";
import type { Namespace } from "./read-messages.js";

/** What is asked of a template of UI strings. */
interface TemplateRequest {
  readonly locale: string;
  /** The catalog that is to be brought up to date: it may have a formula and entries of its own. */
  readonly catalog: Catalog | undefined;
  /** Whether references have lines. */
  readonly lines: boolean;
}

/**
 * Makes the template that a catalog of UI strings is synced with.
 *
 * @param group - the catalog's namespaces
 * @param request - locale, catalog and how references are written
 * @returns the messages in the order of the namespaces
 * @throws InputError where the catalog's `Plural-Forms` is no formula
 * @example
 * templateFor(group, { locale: "it", catalog, lines: false }).messages[0]?.msgctxt; // "menu:open"
 */
export function templateFor(
  { namespaces, set: { options } }: NamespaceGroup,
  { locale, catalog, lines }: TemplateRequest,
): Template {
  const plan = formPlan(locale, catalog);
  const own = currentContexts(catalog);
  const isKept = (one: CatalogMessage): boolean =>
    // An edited text is another message, and its key says whose translation it has.
    own.has(one.msgctxt) || isWaiting(catalog && findEntry(catalog, one));
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

function currentContexts(catalog: Catalog | undefined): Set<string> {
  const current = (catalog?.entries ?? []).filter(({ obsolete }) => !obsolete);
  return new Set(current.flatMap(({ msgctxt }) => msgctxt ?? []));
}

/** Its text was gone for a while, or msgmerge has not found it in the template. */
function isWaiting(entry: Entry | undefined): boolean {
  return entry?.obsolete === true && entry.msgstr.some((text) => text !== "");
}

/** Where a message stands: a file, and a line where it is known. */
export interface MessagePlace {
  readonly file: string;
  /** 1-based; 1 where it is not known. */
  readonly line: number;
}

/**
 * Says where a message is best looked for: in the code that asks for it first,
 * else in the JSON of the source locale.
 *
 * @param namespace - its namespace
 * @param message - the message
 * @returns file and line
 * @example
 * placeOf(namespace, message); // { file: "src/menu.ts", line: 12 }
 */
export function placeOf(namespace: Namespace, { of }: CatalogMessage): MessagePlace {
  const { file, lineOf } = namespace;
  const [first] = codePlaces(namespace, of.path)?.references ?? [];
  if (first === undefined) return { file, line: lineOf(of) };
  return { file: withoutLine(first), line: Number(/:(\d{1,9})$/u.exec(first)?.[1] ?? "1") };
}

/**
 * Finds where the code asks for a text, or for the array or object that it is a part of.
 *
 * @param namespace - its namespace
 * @param path - where it stands, plural forms without their suffix
 * @returns references and notes; undefined where no code asks for it
 * @example
 * codePlaces(namespace, ["steps", 0])?.references; // ["src/help.ts:3"], for `t("steps", { returnObjects: true })`
 */
export function codePlaces({ name, tree }: Namespace, path: KeyPath): CodePlaces | undefined {
  for (let length = path.length; length > 0; length--) {
    const places = tree.places.get(contextOf(name, path.slice(0, length)));
    if (places !== undefined) return places;
  }
  return undefined;
}

function messageOf(
  namespace: Namespace,
  one: CatalogMessage,
  { locale, forms, lines }: { locale: string; forms: number; lines: boolean },
): Message {
  const { file } = namespace;
  const { msgctxt, msgid, msgidPlural } = one;
  const places = codePlaces(namespace, one.of.path);
  const comment = categoryComment(one, locale);
  const exact = places?.references ?? [file];
  const references = [...new Set(lines ? exact : exact.map(withoutLine))];
  const { file: page, line } = placeOf(namespace, one);
  return {
    msgctxt,
    msgid,
    ...(msgidPlural !== undefined && { plural: { msgid: msgidPlural, forms } }),
    extractedComments: [...(comment === undefined ? [] : [comment]), ...(places?.notes ?? [])],
    references,
    occurrences: [{ page, position: { line, column: 1 }, kind: "ui-string" }],
    edges: [],
  };
}

function withoutLine(reference: string): string {
  return reference.replace(/:\d{1,9}$/u, "");
}
