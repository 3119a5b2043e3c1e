import type { Catalog } from "../catalog.js";
import type { Entry, EntryFields } from "../entry.js";

/**
 * Says whether an entry is a catalog's header: a current one with an empty
 * msgid and no msgctxt.
 *
 * @param entry - any entry
 * @returns whether it is one
 * @example
 * catalog.entries.filter((entry) => !isHeader(entry)); // the messages
 */
export function isHeader(entry: Pick<EntryFields, "msgid" | "msgctxt" | "obsolete">): boolean {
  return !entry.obsolete && entry.msgid === "" && entry.msgctxt === undefined;
}

/**
 * Finds the header entry, wherever it stands.
 *
 * @param catalog - any catalog
 * @returns the entry, if there is one
 * @example
 * headerEntry(catalog)?.line; // 2
 */
export function headerEntry(catalog: Catalog): Entry | undefined {
  return catalog.entries.find(isHeader);
}

/**
 * Gives the fields of the header in their order. A line without a colon
 * belongs to the field before it.
 *
 * @param catalog - any catalog
 * @returns values by name, in the case in which they are written; of a field that stands twice the first
 * @example
 * headerFields(catalog).get("Language"); // "it"
 */
export function headerFields(catalog: Catalog): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { name, value } of fieldsOf(headerEntry(catalog)?.msgstr[0] ?? "")) {
    if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/** One field of a header's text. */
interface HeaderField {
  readonly name: string;
  readonly value: string;
}

function fieldsOf(text: string): HeaderField[] {
  // The lines of a value are joined once: there may be hundreds of thousands.
  const fields: { name: string; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0)
      fields.push({ name: line.slice(0, colon).trim(), lines: [line.slice(colon + 1)] });
    else fields.at(-1)?.lines.push(line);
  }
  return fields.map(({ name, lines }) => ({ name, value: valueOf(lines) }));
}

/** Blank lines do not count, nor do spaces at the ends of lines; those at the start of a later line do. */
function valueOf(lines: readonly string[]): string {
  const ends = lines.map((line) => line.trimEnd()).filter((line) => line !== "");
  return ends.join("\n").trimStart();
}
