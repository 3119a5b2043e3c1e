import { type Finding, worded } from "@dragoman/model";
import { targetPath } from "../layout/layout.js";
import { compileSource } from "../layout/pattern.js";
import { withoutExcluded } from "../files/glob.js";
import { targetGlob, targetNames } from "../layout/target-names.js";
import type { Project } from "../open-project.js";

/**
 * Finds files of a locale that are where localised pages go, and whose source page is not there: it was
 * renamed or deleted, or never was.
 *
 * @param project - the project
 * @param locale - one of its locales
 * @returns a note for each
 * @throws InputError when a symbolic link among them leaves the project
 * @example
 * noSourcePage(project, "it")[0]?.file; // "docs/it/old.md"
 */
export function noSourcePage(project: Project, locale: string): Finding[] {
  const { config, files, pages } = project;
  const known = new Set(
    pages.flatMap((page) => [page.path, ...config.locales.map((one) => targetPath(page, one))]),
  );
  const found = new Map<string, string>();
  // A target that says more is the likelier one: `i18n/{locale}/blog/…` before `i18n/{locale}/…`.
  const items = [...(config.docs ?? [])].sort((a, b) => b.target.length - a.target.length);
  for (const docs of items) {
    const glob = compileSource(docs.source, config.sourceLocale);
    const source = withoutExcluded(glob, docs.exclude ?? []);
    for (const file of files.find(targetGlob(docs, locale), () => false)) {
      const names = targetNames(docs, file);
      if (names?.locale !== locale || known.has(file) || found.has(file)) continue;
      const page = sourcesFor(glob.base, names, config.sourceLocale).find(
        (path) => source.matches(path) && glob.names(path).path === names.path,
      );
      if (page !== undefined && !files.has(page)) found.set(file, page);
    }
  }
  return Array.from(found, ([file, page]) => noteOf(file, page, locale)).sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
}

/** `index.md`, and `index.en.md` where pages have their locale in the name. */
function sourcesFor(
  base: string,
  { path, ext }: { readonly path: string; readonly ext: string },
  sourceLocale: string,
): string[] {
  const folder = base === "" ? "" : `${base}/`;
  return [`${folder}${path}.${ext}`, `${folder}${path}.${sourceLocale}.${ext}`];
}

function noteOf(file: string, page: string, locale: string): Finding {
  const message = worded(
    "nothing was imported: its source page would be {{page}}, which is not there",
    { page },
  );
  return { rule: "no-source-page", severity: "note", ...message, file, line: 1, column: 1, locale };
}
