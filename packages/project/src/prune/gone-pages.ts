import { type Catalog, isHeader } from "@dragoman/catalog";
import { InputError } from "@dragoman/model";
import { formerPaths } from "../git/former-paths.js";
import { openRepository, type Repository } from "../git/repository.js";
import type { SourcePage } from "../layout/layout.js";
import { compileSource } from "../layout/pattern.js";
import type { Project } from "../open-project.js";

/**
 * Gives the pages that entries of a catalog or a template refer to.
 *
 * @param catalog - the catalog or template
 * @returns their paths, each once
 * @example
 * pagesReferredTo(catalog); // ["docs/old.md"]
 */
export function pagesReferredTo({ entries }: Catalog): string[] {
  const references = entries.filter((entry) => !isHeader(entry)).flatMap((one) => one.references);
  return [...new Set(references.map((reference) => reference.replace(/:\d{1,9}$/, "")))];
}

/**
 * Finds the repository that a project lies in, where git can tell of it.
 *
 * @param root - real, absolute path of the project
 * @returns undefined where there is none, or nothing was committed, or there is no git
 * @example
 * (await repositoryOf("/srv/site"))?.prefix;
 */
export async function repositoryOf(root: string): Promise<Repository | undefined> {
  return await unlessRefused(async () => await openRepository(root), undefined);
}

/**
 * Asks git for what is good to know and need not be known.
 *
 * @param ask - the question
 * @param otherwise - the answer where git does not work
 * @returns the answer
 * @example
 * await unlessRefused(() => formerPaths(repository, ["docs"]), new Set<string>());
 */
export async function unlessRefused<Answer>(
  ask: () => Promise<Answer>,
  otherwise: Answer,
): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof InputError) return otherwise;
    throw cause;
  }
}

/**
 * Lists the files that a project has ever had where its pages are.
 *
 * @param project - the project
 * @param repository - its repository, if there is one
 * @returns paths relative to the project
 * @example
 * (await formerFiles(project, repository)).has("docs/gone.md");
 */
export async function formerFiles(
  { config }: Project,
  repository: Repository | undefined,
): Promise<Set<string>> {
  if (repository === undefined) return new Set();
  const bases = (config.docs ?? []).map(
    ({ source }) => compileSource(source, config.sourceLocale).base,
  );
  return await unlessRefused(async () => await formerPaths(repository, bases), new Set<string>());
}

/**
 * Tells, of files that were or may have been there, the source pages that are gone. A file that
 * is there and is no page any more, since it is excluded, may be translated by hand now.
 *
 * @param project - the project
 * @param paths - files that pages may have been
 * @returns the pages, for each item of `docs` that would take them
 * @example
 * gonePages(project, ["docs/old.md"])[0]?.names.path; // "old"
 */
export function gonePages({ files, config }: Project, paths: Iterable<string>): SourcePage[] {
  const sources = (config.docs ?? []).map((docs, docsIndex) => ({
    glob: compileSource(docs.source, config.sourceLocale),
    docs,
    docsIndex,
  }));
  return [...new Set(paths)].sort().flatMap((path) => {
    const takers = sources.filter(({ glob }) => glob.matches(path));
    if (takers.length === 0 || files.has(path)) return [];
    return takers.map(({ glob, docs, docsIndex }) => {
      return { path, names: glob.names(path), docs, docsIndex };
    });
  });
}
