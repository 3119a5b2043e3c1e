import { type Catalog, findEntry } from "@dragoman/catalog";
import {
  type CatalogMessage,
  categoryComment,
  contextOf,
  formPlan,
  messageEntries,
} from "@dragoman/messages";
import type { Message, Template } from "@dragoman/sync";
import type { NamespaceGroup } from "./namespace-groups.js";
import type { Namespace } from "./read-messages.js";

/** What is asked of a template of UI strings. */
export interface TemplateRequest {
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
export function placeOf(
  { name, tree, file, lineOf }: Namespace,
  { of }: CatalogMessage,
): MessagePlace {
  const context = contextOf(name, of.path);
  const [first] = tree.places.get(context)?.references ?? [];
  if (first === undefined) return { file, line: lineOf(of) };
  return { file: withoutLine(first), line: Number(/:(\d{1,9})$/u.exec(first)?.[1] ?? "1") };
}

function messageOf(
  namespace: Namespace,
  one: CatalogMessage,
  { locale, forms, lines }: { locale: string; forms: number; lines: boolean },
): Message {
  const { name, tree, file } = namespace;
  const { msgctxt, msgid, msgidPlural } = one;
  const places = tree.places.get(contextOf(name, one.of.path));
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
