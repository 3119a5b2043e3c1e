import { worded } from "@dragoman/model";
import { ConfigFault } from "../config/problem.js";
import type { ProjectConfig } from "../config/types.js";
import type { ProjectFiles } from "../files/project-files.js";
import { assertNoCollisions } from "./collisions.js";
import { dataFileFault } from "./data-files.js";
import type { SourcePage } from "./layout.js";
import { compileSource, type SourceGlob } from "./pattern.js";
import { anyGlob, withoutExcluded } from "../files/glob.js";

/** One item of `docs`, ready to look for pages. */
interface Source extends SourceGlob {
  readonly excluded: (path: string) => boolean;
}

/**
 * Finds the source pages of a project.
 *
 * @param files - the project's files
 * @param config - its configuration
 * @returns the pages, ordered by the UTF-16 units of their paths
 * @throws ConfigFault when a pattern matches nothing, when two items of `docs`
 *   take one page, when it does not fit a page, or when a file would be written twice
 * @throws InputError when a page leaves the project through a symbolic link
 * @example
 * findPages(diskFiles("/site"), config).map((page) => page.path); // ["docs/index.md"]
 */
export function findPages(files: ProjectFiles, config: ProjectConfig): SourcePage[] {
  const sources = sourcesOf(config);
  const pages = collectPages(files, config, sources, (fault) => {
    throw fault;
  });
  assertNoCollisions(config, pages, sources);
  return pages;
}

/**
 * Finds the pages that a configuration would have had among the files of another time. What
 * did not fit together then cannot be mended any more: a pattern may match nothing, and of two
 * items of `docs` the first takes a page.
 *
 * @param files - the files of that time
 * @param config - the configuration
 * @returns the pages, ordered by the UTF-16 units of their paths
 * @example
 * findFormerPages(files, config).length; // 0
 */
export function findFormerPages(files: ProjectFiles, config: ProjectConfig): SourcePage[] {
  return collectPages(files, config, sourcesOf(config), () => undefined);
}

function sourcesOf(config: ProjectConfig): Source[] {
  return (config.docs ?? []).map((docs): Source => {
    const { source, exclude = [] } = docs;
    const glob = compileSource(source, config.sourceLocale);
    return { ...withoutExcluded(glob, exclude), excluded: anyGlob(exclude) };
  });
}

function collectPages(
  files: ProjectFiles,
  config: ProjectConfig,
  sources: readonly Source[],
  onFault: (fault: ConfigFault) => void,
): SourcePage[] {
  const found = new Map<string, SourcePage>();
  for (const [docsIndex, docs] of (config.docs ?? []).entries()) {
    const source = sources[docsIndex];
    if (source === undefined) continue;
    const paths = files.find(source, source.excluded);
    if (paths.length === 0) onFault(matchesNothing(docsIndex, docs.source));
    for (const path of paths) {
      const fault = dataFileFault(path, docs, docsIndex);
      if (fault !== undefined) onFault(fault);
      const other = found.get(path);
      if (other !== undefined) onFault(takenTwice(path, other.docsIndex, docsIndex));
      else found.set(path, { path, names: source.names(path), docs, docsIndex });
    }
  }
  return Array.from(found.values()).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function matchesNothing(index: number, pattern: string): ConfigFault {
  return new ConfigFault({
    path: ["docs", index, "source"],
    part: "value",
    message: worded("`docs[{{index}}].source` is {{pattern}}, which matches no file", {
      index,
      pattern: JSON.stringify(pattern),
    }),
    hint: worded(
      "Patterns are relative to the configuration's folder: `docs/**/*.md` takes every page below docs.",
    ),
  });
}

function takenTwice(page: string, one: number, other: number): ConfigFault {
  return new ConfigFault({
    path: ["docs", other, "source"],
    part: "value",
    message: worded("{{page}} is taken by `docs[{{one}}].source` and by `docs[{{other}}].source`", {
      page,
      one,
      other,
    }),
    hint: worded("Exclude it from one of them."),
  });
}
