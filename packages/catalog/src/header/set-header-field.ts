import { type Catalog, withEntries } from "../catalog.js";
import { changeEntry, newEntry } from "../change-entry.js";
import { canonicalCharset, isKnownCharset } from "../read/charset.js";
import { InputError, worded } from "@dragoman/model";
import { fieldLinesOf, headerEntry } from "./header.js";

/**
 * Sets one field of a catalog's header; only that line of the file changes. A
 * field that is not there yet comes last. A catalog without a header gets one.
 * A new charset in `Content-Type` is the one that the catalog is written in.
 *
 * @param catalog - the catalog to start from; it stays as it is
 * @param name - the field's name, in the case in which it is to be written; found in any case
 * @param value - its value; line endings in it become spaces
 * @returns the new catalog
 * @throws InputError where `Content-Type` names an unknown charset
 * @example
 * setHeaderField(catalog, "X-Generator", "Dragoman");
 */
export function setHeaderField(catalog: Catalog, name: string, value: string): Catalog {
  const header = headerEntry(catalog);
  const text = header?.msgstr[0] ?? "";
  const line = `${name}: ${value.replaceAll(/[\r\n]+/gu, " ")}\n`;
  const field = fieldLinesOf(text).find((one) => one.name.toLowerCase() === name.toLowerCase());
  const open = text !== "" && !text.endsWith("\n") ? "\n" : "";
  const changed =
    field === undefined
      ? text + open + line
      : text.slice(0, field.start) + line + text.slice(field.end);
  const entries =
    header === undefined
      ? [newEntry({ msgid: "", msgstr: [changed] }), ...catalog.entries]
      : catalog.entries.map((entry) =>
          entry === header ? changeEntry(entry, { msgstr: [changed] }) : entry,
        );
  const charset =
    name.toLowerCase() === "content-type" ? charsetIn(value, catalog) : catalog.charset;
  return { ...withEntries(catalog, entries), charset };
}

function charsetIn(value: string, catalog: Catalog): string {
  const declared = /charset=([^\s;]*)/iu.exec(value)?.[1] ?? "";
  const charset = canonicalCharset(declared) ?? catalog.charset;
  if (isKnownCharset(charset)) return charset;
  throw new InputError(
    worded("the charset `{{declared}}` is unknown", { declared }),
    { file: catalog.path },
    worded("Write charset=UTF-8."),
  );
}
