import { type Entry, isHeader } from "@dragoman/catalog";
import type { Message, Template } from "@dragoman/sync";

/** The template that pages with these messages would have: each where its references say, in this order. */
export function templateFrom(entries: readonly Entry[]): Template {
  const messages = entries.filter((entry) => !isHeader(entry));
  return {
    messages: messages.map((entry, index) => ({
      msgid: entry.msgid,
      msgctxt: entry.msgctxt,
      ...pluralOf(entry),
      extractedComments: entry.extractedComments,
      references: entry.references,
      occurrences: entry.references.map((page) => ({
        page: page.replace(/:\d+$/u, ""),
        position: { line: index + 1, column: 1 },
        kind: "paragraph",
      })),
      edges: [],
    })),
  };
}

function pluralOf(entry: Entry): Pick<Message, "plural"> | undefined {
  const { msgidPlural } = entry;
  if (msgidPlural === undefined) return undefined;
  return { plural: { msgid: msgidPlural, forms: entry.msgstr.length } };
}
