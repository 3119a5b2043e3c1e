import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alignPages } from "@dragoman/align";
import type { Page, Segment } from "@dragoman/model";
import { splitPage } from "@dragoman/segment";

/** A segment of the source page and the one in its place. */
export interface Pair {
  readonly source: Segment;
  readonly target: Segment;
  /** Whether it is sure that they belong together. */
  readonly certain: boolean;
}

/** A localised page, with its segments paired. */
export interface PairedPage {
  readonly path: string;
  /** The texts of the source page, paired or not. */
  readonly sources: readonly string[];
  readonly pairs: readonly Pair[];
}

/** The pages of a site in one locale. */
export function pagesOf(site: string, locale: string): PairedPage[] {
  return readdirSync(join(site, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => {
      const source = pageAt(join(site, "docs", path), path);
      const target = pageAt(join(site, "i18n", locale, path), path);
      const sources = source.segments.map((segment) => segment.source);
      return { path, sources, pairs: pairsOf(source, target, locale) };
    });
}

function pageAt(file: string, path: string): Page {
  return splitPage(readFileSync(file, "utf8"), { path, dialect: "mkdocs" });
}

/** By their places where both pages have the same kinds of segments; else as alignment has them. */
function pairsOf(source: Page, target: Page, locale: string): Pair[] {
  const isSame =
    source.segments.length === target.segments.length &&
    source.segments.every(({ kind }, index) => kind === target.segments[index]?.kind);
  if (!isSame) {
    const { pairs } = alignPages(source, target, locale);
    return pairs.map((pair) => {
      return { source: pair.segment, target: pair.target, certain: pair.certain };
    });
  }
  return source.segments.flatMap((segment, index) => {
    const other = target.segments[index];
    return other === undefined ? [] : [{ source: segment, target: other, certain: true }];
  });
}
