import { type Catalog, type Entry, isHeader, parseCatalog } from "@dragoman/catalog";
import { InputError } from "@dragoman/model";
import { isLink } from "../files/inside.js";
import { type SourcePage, templateGroups } from "../layout/layout.js";
import { expandPattern } from "../layout/pattern.js";
import { compileGlob, literalGlob } from "../files/glob.js";
import type { Project } from "../open-project.js";
import type { FilesInUse } from "./files-in-use.js";
import { gonePages, pagesReferredTo } from "./gone-pages.js";

/** The template of a page that is gone. */
interface GoneTemplate {
  /** Path of the template, relative to the project, with `/`. */
  readonly file: string;
  readonly source: SourcePage;
}

/**
 * Finds the templates of pages that are gone: files in the place of a template all entries of
 * which refer to the one page whose template it would be, and in which nobody wrote anything.
 *
 * @param project - the project
 * @param inUse - what the project needs
 * @returns the templates, in the order of their paths' UTF-16 units
 * @throws InputError where a folder of templates cannot be read
 * @example
 * goneTemplates(project, inUse)[0]?.file; // "locales/templates/old.pot"
 */
export function goneTemplates(project: Project, inUse: FilesInUse): GoneTemplate[] {
  const { root, files, config, pages } = project;
  if (!config.templates.includes("{path}")) return [];
  // Inside of a name, `**` would not go through folders: there `*` finds what lies side by side.
  const pattern = literalGlob(config.templates)
    .replace(/(^|\/)\\\{path\\\}/g, "$1**/*")
    .replaceAll("\\{path\\}", "*");
  const current = new Set(templateGroups(config, pages).map(({ file }) => file));
  const excluded = (path: string): boolean => current.has(path) || isLink(root, path);
  const found = files.find(compileGlob(pattern), excluded);
  return found.flatMap((file) => {
    if (!inUse.isFree(file)) return [];
    const template = parsed(project, file);
    const [page, ...others] = template === undefined ? [] : pagesReferredTo(template);
    if (template === undefined || page === undefined || others.length > 0) return [];
    if (!template.entries.every((entry) => isHeader(entry) || isUntouched(entry))) return [];
    const source = gonePages(project, [page]).find(
      ({ names: { path } }) => expandPattern(config.templates, { path }) === file,
    );
    return source === undefined ? [] : [{ file, source }];
  });
}

/** What is no PO file is no template. */
function parsed({ files }: Project, file: string): Catalog | undefined {
  try {
    const bytes = files.read(file);
    return bytes && parseCatalog(bytes, file);
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
}

/** Whether nobody took the template for a catalog and wrote into it. */
function isUntouched({ msgstr, translatorComments }: Entry): boolean {
  return msgstr.every((form) => form === "") && translatorComments.length === 0;
}
