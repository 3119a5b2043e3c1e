import { posix } from "node:path";
import { ReadPage } from "./read-page.js";
import type { SitePage } from "./site-page.js";

/** The pages of a localised site, each read once. */
export class Site {
  readonly #bySource: ReadonlyMap<string, SitePage>;
  readonly #byTarget: ReadonlyMap<string, SitePage>;
  readonly #read = new Map<string, ReadPage>();
  readonly #replaced = new Map<SitePage, { path: { path: string } | "nowhere" | undefined }>();
  readonly #exists: (path: string) => boolean;

  constructor(pages: readonly SitePage[], exists: (path: string) => boolean) {
    this.#bySource = new Map(pages.map((page) => [page.path, page]));
    this.#byTarget = new Map(pages.map((page) => [page.target, page]));
    this.#exists = exists;
  }

  source(page: SitePage): ReadPage {
    return this.#pageOf(`source ${page.path}`, page.source, page.dialect);
  }

  target(page: SitePage): ReadPage {
    return this.#pageOf(`target ${page.target}`, page.text, page.dialect);
  }

  /** Where a link of a source page leads: a page of the site, another file, or nowhere. */
  fromSource(from: SitePage, path: string): SitePage | string | undefined {
    if (path === "") return from;
    return this.#find(posix.join(posix.dirname(from.path), path), this.#bySource);
  }

  /** The same for a link of a localised page. */
  fromTarget(from: SitePage, path: string): SitePage | string | undefined {
    if (path === "") return from;
    return this.#find(posix.join(posix.dirname(from.target), path), this.#byTarget);
  }

  /**
   * The path of a source's link that its localised page has not: the first
   * that leads somewhere; "nowhere" where there are such links, and none does.
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
