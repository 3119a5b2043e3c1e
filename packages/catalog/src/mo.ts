import { InputError, worded } from "@dragoman/model";
import type { Catalog } from "./catalog.js";
import { messageKey } from "./message-key.js";
import { isTranslated } from "./counts.js";
import { headerFields, isHeader } from "./header/header.js";

/**
 * Compiles a catalog to a `.mo` file, as msgfmt does: the header and what is
 * translated; fuzzy, obsolete and untranslated entries are left out. The file
 * is in UTF-8 whatever the catalog is in.
 *
 * @param catalog - any catalog
 * @returns the bytes of the file
 * @throws InputError for the msgid `__proto__` without a msgctxt, which gettext-parser cannot hold
 * @example
 * await compileMo(parseCatalog(bytes, "it.po"));
 */
export async function compileMo(catalog: Catalog): Promise<Uint8Array> {
  // Few runs compile: the library is loaded by those that do.
  const { mo } = await import("gettext-parser");
  const contexts = new Map<string, Map<string, Translation>>();
  for (const entry of catalog.entries) {
    if (entry.obsolete || isHeader(entry) || !isTranslated(entry)) continue;
    const { msgid, msgctxt, msgidPlural, msgstr } = entry;
    // The library keeps messages in plain objects, and drops this key silently.
    if (msgid === UNKEEPABLE && msgctxt === undefined) throw notCompiled(catalog.path, entry.line);
    // Any context can be written as a part of the msgid; the file is the same.
    const context = msgctxt === UNKEEPABLE ? "" : (msgctxt ?? "");
    const messages = contexts.get(context) ?? new Map<string, Translation>();
    contexts.set(context, messages);
    const key = context === "" && msgctxt !== undefined ? messageKey(entry) : msgid;
    messages.set(key, {
      msgid: key,
      msgstr: [...msgstr],
      ...(context === "" ? {} : { msgctxt: context }),
      ...(msgidPlural === undefined ? {} : { msgid_plural: msgidPlural }),
    });
  }
  const headers = dictionary(headerFields(catalog));
  headers["Content-Type"] = "text/plain; charset=UTF-8";
  const translations = dictionary(
    new Map([...contexts].map(([name, messages]) => [name, dictionary(messages)])),
  );
  return mo.compile({ charset: "utf-8", headers, translations });
}

const UNKEEPABLE = "__proto__";

function notCompiled(path: string, line: number | undefined): Error {
  return new InputError(
    worded("the msgid `{{msgid}}` cannot be compiled to a .mo file", { msgid: UNKEEPABLE }),
    { file: path, ...(line === undefined ? {} : { line, column: 1 }) },
    worded("Give the message a msgctxt, or compile the file with msgfmt."),
  );
}

interface Translation {
  readonly msgid: string;
  readonly msgstr: string[];
  readonly msgctxt?: string;
  readonly msgid_plural?: string;
}

/** An object that may have any key, `__proto__` too: the library takes no Map. */
function dictionary<Value>(values: ReadonlyMap<string, Value>): Record<string, Value> {
  const object = Object.create(null) as Record<string, Value>;
  for (const [key, value] of values) object[key] = value;
  return object;
}
