import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCatalog } from "@dragoman/catalog";
import type { SitePage, TranslationPair } from "@dragoman/checks";
import type { Segment } from "@dragoman/model";
import { pagesOf } from "../left-in-source/pages.js";

/** A pair that stands on a page. */
interface PlacedPair extends TranslationPair {
  readonly segment: Segment;
}

/** Real translations of one corpus in one locale. */
export interface RealPairs {
  readonly name: string;
  readonly locale: string;
  readonly dialect: string;
  /** One list per page or catalog. */
  readonly pages: readonly { readonly path: string; readonly pairs: readonly PlacedPair[] }[];
  /** The same as pages of a site, where it is one; their paths are below its folder. */
  readonly site: readonly SitePage[];
  readonly exists: (path: string) => boolean;
}

/** The pairs of a site's pages that surely belong together. */
export function pairsOfSite(site: string, locale: string): RealPairs {
  const pages = pagesOf(site, locale).map(({ path, pairs }) => {
    const certain = pairs.filter((pair) => pair.certain);
    return {
      path,
      pairs: certain.map(({ source, target }) => ({ segment: source, target: target.source })),
    };
  });
  const text = (path: string): string => readFileSync(join(site, path), "utf8");
  const sitePages = pages.map(({ path, pairs }): SitePage => {
    const [source, target] = [`docs/${path}`, `i18n/${locale}/${path}`];
    return {
      path: source,
      target,
      source: text(source),
      text: text(target),
      pairs,
      dialect: "mkdocs",
    };
  });
  const exists = (path: string): boolean => existsSync(join(site, path));
  return { name: "privacyguides", locale, dialect: "mkdocs", pages, site: sitePages, exists };
}

/** The entries of a book's catalog that are translated and confirmed; code blocks are no texts. */
export function pairsOfBook(book: string, locale: string): RealPairs {
  const path = join(book, "po", `${locale}.po`);
  const { entries } = parseCatalog(readFileSync(path), path);
  const pairs = entries
    .filter(({ msgid, fuzzy, obsolete }) => msgid !== "" && !fuzzy && !obsolete)
    .filter(({ msgid }) => !/^ *```/mu.test(msgid))
    .map(({ msgid, msgstr, line = 1 }): PlacedPair => {
      return { segment: paragraph(msgid, line), target: msgstr[0] ?? "" };
    });
  const pages = [{ path, pairs }];
  return {
    name: "comprehensive-rust",
    locale,
    dialect: "gfm",
    pages,
    site: [],
    exists: () => false,
  };
}

/** The locales of the book's catalogs. */
export function localesOfBook(book: string): string[] {
  return readdirSync(join(book, "po"))
    .filter((name) => name.endsWith(".po"))
    .map((name) => name.slice(0, -3))
    .sort();
}

function paragraph(source: string, line: number): Segment {
  const form = { form: "markdown", linePrefix: "", hardBreaks: [], inTable: false } as const;
  return {
    source,
    kind: "paragraph",
    slot: { start: 0, end: source.length, form },
    position: { line, column: 1 },
    headings: [],
    notes: [],
  };
}
