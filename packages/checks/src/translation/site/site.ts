import { posix } from "node:path";
import { ReadPage } from "./read-page.js";
import type { SitePage } from "./site-page.js";

/**
 * The pages of a localised site, each read once.
 *
 * @example
 * const site = new Site(pages, (path) => files.has(path));
 */
export class Site {
  readonly #bySource: ReadonlyMap<string, SitePage>;
  readonly #byTarget: ReadonlyMap<string, SitePage>;
  readonly #read = new Map<string, ReadPage>();
  readonly #replaced = new Map<SitePage, { path: { path: string } | "nowhere" | undefined }>();
  readonly #exists: (path: string) => boolean;

  /**
   * @param pages - all pages of one locale
   * @param exists - says whether a path of the project is a file
   */
  constructor(pages: readonly SitePage[], exists: (path: string) => boolean) {
    this.#bySource = new Map(pages.map((page) => [page.path, page]));
    this.#byTarget = new Map(pages.map((page) => [page.target, page]));
    this.#exists = exists;
  }

  /**
   * Reads a source page.
   *
   * @param page - one of the site's
   * @returns its links, headings and ids
   * @example
   * site.source(page).paths.has("tables.md"); // true
   */
  source(page: SitePage): ReadPage {
    return this.#pageOf(`source ${page.path}`, page.source, page.dialect);
  }

  /**
   * Reads a localised page.
   *
   * @param page - one of the site's
   * @returns its links, headings and ids
   * @example
   * site.target(page).ids.has("bassa-marea"); // true
   */
  target(page: SitePage): ReadPage {
    return this.#pageOf(`target ${page.target}`, page.text, page.dialect);
  }

  /**
   * Says where a link of a source page leads.
   *
   * @param from - the page that has the link
   * @param path - the link's path, decoded; empty for the page itself
   * @returns a page of the site, or the path of another file; undefined where it leads nowhere
   * @example
   * site.fromSource(page, "tables"); // the page of `tables.md`
   */
  fromSource(from: SitePage, path: string): SitePage | string | undefined {
    if (path === "") return from;
    return this.#find(posix.join(posix.dirname(from.path), path), this.#bySource);
  }

  /**
   * Says where a link of a localised page leads.
   *
   * @param from - the page that has the link
   * @param path - the link's path, decoded; empty for the page itself
   * @returns a page of the site, or the path of another file; undefined where it leads nowhere
   * @example
   * site.fromTarget(page, "tabelle.md"); // undefined
   */
  fromTarget(from: SitePage, path: string): SitePage | string | undefined {
    if (path === "") return from;
    return this.#find(posix.join(posix.dirname(from.target), path), this.#byTarget);
  }

  /**
   * Finds a path of a source's link that its localised page has not.
   *
   * @param page - one of the site's
   * @returns the first that leads somewhere; "nowhere" where there are such links, and none does;
   *   undefined where the localised page has them all
   * @example
   * site.replacedPath(page); // { path: "tables.md" }
   */
  replacedPath(page: SitePage): { readonly path: string } | "nowhere" | undefined {
    const known = this.#replaced.get(page);
    if (known !== undefined) return known.path;
    const own = this.target(page).paths;
    const replaced = [...this.source(page).paths].filter((path) => !own.has(path));
    const right = replaced.find((path) => this.fromSource(page, path) !== undefined);
    const path =
      right === undefined ? (replaced.length > 0 ? "nowhere" : undefined) : { path: right };
    this.#replaced.set(page, { path });
    return path;
  }

  #find(place: string, pages: ReadonlyMap<string, SitePage>): SitePage | string | undefined {
    for (const path of filesOf(place)) {
      const found = pages.get(path) ?? (this.#exists(path) ? path : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #pageOf(key: string, text: string, dialect: string): ReadPage {
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const page = new ReadPage(text, dialect);
    this.#read.set(key, page);
    return page;
  }
}

/** Links may leave out what servers add: `tables`, `tables/`, `tables.html`. */
function filesOf(place: string): string[] {
  const path = place.replace(/\/$/u, "");
  const bare = path.replace(/\.html?$/u, "");
  return [path, `${bare}.md`, `${bare}.mdx`, `${path}/index.md`, `${path}/README.md`];
}
