import { ConfigFault } from "../config/problem.js";
import type { ProjectConfig } from "../config/types.js";
import { assertNoCollisions } from "./collisions.js";
import { discoverFiles } from "./discover.js";
import type { SourcePage } from "./layout.js";
import { compileGlob, pageNames, type Glob } from "./pattern.js";

/** One item of `docs`, ready to look for pages. */
interface Source extends Glob {
  readonly excluded: (path: string) => boolean;
}

/**
 * Finds the source pages of a project.
 *
 * @param root - real, absolute path of the project
 * @param config - its configuration
 * @returns the pages, ordered by the UTF-16 units of their paths
 * @throws ConfigFault when a pattern matches nothing, when two items of `docs`
 *   take one page, or when a file would be written twice
 * @throws InputError when a page leaves the project through a symbolic link
 * @example
 * findPages("/site", config).map((page) => page.path); // ["docs/index.md"]
 */
export function findPages(root: string, config: ProjectConfig): SourcePage[] {
  const sources = config.docs.map((docs): Source => {
    const glob = compileGlob(docs.source);
    const excludes = (docs.exclude ?? []).map((pattern) => compileGlob(pattern));
    const excluded = (path: string): boolean => excludes.some(({ matches }) => matches(path));
    return { ...glob, excluded, matches: (path) => glob.matches(path) && !excluded(path) };
  });
  const found = new Map<string, SourcePage>();
  for (const [docsIndex, docs] of config.docs.entries()) {
    const source = sources[docsIndex];
    if (source === undefined) continue;
    const files = discoverFiles(root, source, source.excluded);
    if (files.length === 0) throw matchesNothing(docsIndex, docs.source);
    for (const path of files) {
      const other = found.get(path);
      if (other !== undefined) throw takenTwice(path, other.docsIndex, docsIndex);
      found.set(path, { path, names: pageNames(path, source.base), docs, docsIndex });
    }
  }
  const pages = Array.from(found.values()).sort((a, b) => (a.path < b.path ? -1 : 1));
  assertNoCollisions(config, pages, sources);
  return pages;
}

function matchesNothing(index: number, pattern: string): ConfigFault {
  return new ConfigFault({
    path: ["docs", index, "source"],
    part: "value",
    message: `\`docs[${index}].source\` is ${JSON.stringify(pattern)}, which matches no file`,
    hint: "Patterns are relative to the configuration's folder: `docs/**/*.md` takes every page below docs.",
  });
}

function takenTwice(page: string, one: number, other: number): ConfigFault {
  return new ConfigFault({
    path: ["docs", other, "source"],
    part: "value",
    message: `${page} is taken by \`docs[${one}].source\` and by \`docs[${other}].source\``,
    hint: "Exclude it from one of them.",
  });
}
