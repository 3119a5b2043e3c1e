import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The catalogs of two releases that belong together.
 *
 * @param old - a PO file, or a folder
 * @param later - likewise; in folders, the first folder of a path may differ, which has the version in its name
 * @returns their paths, old and later
 */
export function catalogPairs(old: string, later: string): [string, string][] {
  if (!statSync(old).isDirectory()) return [[old, later]];
  const withoutVersion = (path: string) => path.replace(/^[^/]*\//u, "");
  const others = new Map(catalogsIn(later).map((path) => [withoutVersion(path), path]));
  return catalogsIn(old).flatMap((path): [string, string][] => {
    const other = others.get(withoutVersion(path));
    return other === undefined ? [] : [[join(old, path), join(later, other)]];
  });
}

function catalogsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".po"))
    .sort();
}
