import { headingIds, type Ids } from "./heading-ids.js";
import { localDestination } from "./local-destination.js";
import { scanPage, type ScannedPage } from "./scan-page.js";

/**
 * A page's links, headings and ids; what few pages are asked for is made when it is.
 *
 * @example
 * new ReadPage("# Low water\n", "gfm").ids.has("low-water"); // true
 */
export class ReadPage {
  readonly scanned: ScannedPage;
  readonly #dialect: string;
  #ways: readonly Ids[] | undefined;
  #ids: ReadonlyMap<string, HeadingPlace | undefined> | undefined;
  #paths: ReadonlySet<string> | undefined;
  #destinations: ReadonlySet<string> | undefined;

  /**
   * @param text - the page
   * @param dialect - as the configuration names it
   */
  constructor(text: string, dialect: string) {
    this.scanned = scanPage(text);
    this.#dialect = dialect;
  }

  /** The ids of its headings, in each way to make them. */
  get ways(): readonly Ids[] {
    return (this.#ways ??= headingIds(this.scanned, this.#dialect));
  }

  /** All ids, with the heading where it has one. */
  get ids(): ReadonlyMap<string, HeadingPlace | undefined> {
    if (this.#ids !== undefined) return this.#ids;
    const ids = new Map<string, HeadingPlace | undefined>();
    for (const [way, made] of this.ways.entries())
      for (const [at, id] of made.entries()) if (!ids.has(id)) ids.set(id, { way, at });
    for (const id of this.scanned.ids) if (!ids.has(id)) ids.set(id, undefined);
    return (this.#ids = ids);
  }

  /** The paths of its links within the site. */
  get paths(): ReadonlySet<string> {
    return (this.#paths ??= new Set(this.#local().map(({ path }) => path)));
  }

  /**
   * Says whether it has a link to a place of the site.
   *
   * @param path - as its links write it, decoded; empty for the page itself
   * @param fragment - without `#`, decoded; empty where there is none
   * @returns true where one of its links has both
   * @example
   * new ReadPage("[a](b.md#c)", "gfm").leadsTo("b.md", "c"); // true
   */
  leadsTo(path: string, fragment: string): boolean {
    this.#destinations ??= new Set(this.#local().map((link) => `${link.path}#${link.fragment}`));
    return this.#destinations.has(`${path}#${fragment}`);
  }

  #local(): { path: string; fragment: string }[] {
    return this.scanned.links.flatMap(({ destination }) => localDestination(destination) ?? []);
  }
}

/** Which of the ways to make ids, and which of the headings; both from 0. */
export interface HeadingPlace {
  readonly way: number;
  readonly at: number;
}
