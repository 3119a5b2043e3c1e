import { parseCatalog, emptyCatalog, findEntry } from "@dragoman/catalog";
import { buildTree, type TextsOf, translatedBy, USUAL_STYLE, writeJson } from "@dragoman/messages";
import type { FileChange } from "../files/file-change.js";
import type { Project } from "../open-project.js";
import { catalogGroupsOf } from "./namespace-groups.js";
import { type MessageSet, readJson } from "./read-messages.js";

/**
 * Makes i18next's JSON of a locale. A file that exists keeps its layout; a new
 * one has that of the source locale's.
 *
 * @param project - the project
 * @param sets - its UI strings
 * @param locale - one of its locales
 * @returns one file for each namespace, as it shall be
 * @throws InputError where a catalog or the JSON that is there cannot be read
 * @example
 * buildMessages(project, sets, "it")[0]?.path; // "public/locales/it/menu.json"
 */
export function buildMessages(
  project: Project,
  sets: readonly MessageSet[],
  locale: string,
): FileChange[] {
  return catalogGroupsOf(sets, locale).flatMap(({ file, set, namespaces }) => {
    const bytes = project.files.read(file);
    const catalog = bytes === undefined ? emptyCatalog(file) : parseCatalog(bytes, file);
    const fallback = project.config.fallback ?? "source";
    const textsOf: TextsOf = (message) => {
      const entry = findEntry(catalog, message);
      if (entry === undefined || entry.obsolete) return undefined;
      return entry.fuzzy && fallback === "source" ? undefined : entry.msgstr;
    };
    return namespaces.map(({ name, tree, messages, json }): FileChange => {
      const { options, files } = set;
      const path = files.json(locale, name);
      const existing = readJson(project.files, path);
      const input = { namespace: name, messages, locale, catalog, options, textsOf };
      const root = buildTree({
        source: tree.root,
        translated: translatedBy(input),
        existing: existing?.root,
        options,
      });
      const style = existing?.style ?? json?.style ?? USUAL_STYLE;
      return { path, bytes: Buffer.from(writeJson({ root, style }), "utf8") };
    });
  });
}
