import type { SourcePage } from "../../layout/layout.js";

/** So many folders of a path are looked at. */
const DEEPEST = 16;

/**
 * Finds the page that another tool's reference names. Its paths may begin at
 * another folder: the longest end of the reference decides that is the path of
 * a page, its path below the pages' folder, or the end of one page's path only.
 *
 * @param pages - the project's pages
 * @returns gives the index of the page that a reference names, with its line or without
 * @example
 * pageFinder(pages)("src/os/linux.md:12"); // the index of docs/os/linux.md
 */
export function pageFinder(
  pages: readonly Pick<SourcePage, "path" | "names">[],
): (reference: string) => number | undefined {
  const known = new Map<string, number>();
  for (const [end, index] of uniqueEnds(pages)) known.set(end, index);
  for (const [index, { names }] of pages.entries()) known.set(fileOf(names), index);
  for (const [index, { path }] of pages.entries()) known.set(path, index);
  return (reference) => {
    const end = endsOf(reference.replace(/:\d+$/u, "")).find((one) => known.has(one));
    return end === undefined ? undefined : known.get(end);
  };
}

function fileOf({ path, ext }: SourcePage["names"]): string {
  return ext === "" ? path : `${path}.${ext}`;
}

function uniqueEnds(pages: readonly Pick<SourcePage, "path">[]): Map<string, number> {
  const pagesByEnd = new Map<string, Set<number>>();
  for (const [index, { path }] of pages.entries()) {
    for (const end of endsOf(path)) {
      const own = pagesByEnd.get(end);
      if (own === undefined) pagesByEnd.set(end, new Set([index]));
      else own.add(index);
    }
  }
  return new Map(
    [...pagesByEnd].flatMap(([end, [index, ...others]]) =>
      index === undefined || others.length > 0 ? [] : [[end, index] as const],
    ),
  );
}

/** `a/b/c.md`, `b/c.md`, `c.md`. */
function endsOf(path: string): string[] {
  const steps = path.split("/").slice(-DEEPEST);
  return steps.map((_, index) => steps.slice(index).join("/"));
}
