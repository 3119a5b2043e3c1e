import type { Catalog } from "@dragoman/catalog";
import type { Memory } from "@dragoman/sync";
import type { PageGroup } from "../layout/layout.js";
import { hasUse } from "../sync/has-use.js";
import type { LiveLocale } from "./live-locales.js";
import type { WorkDone } from "./work.js";

/** A settling may bring to light what the next one needs; a sync that goes on for ever must not. */
const MOST_IN_A_ROW = 4;

/** What rounds leave for a time of rest, because nobody waits for it. */
export class Unsettled {
  /** Catalogs that others have written, and no sync has looked at since. */
  readonly #saved = new Set<string>();
  /** Catalogs of several pages that a sync has written, and not all of their pages were built since. */
  readonly #partlyBuilt = new Set<string>();
  /** Locales whose catalogs have changed: what one has now may serve another one. */
  readonly #locales = new Set<string>();
  #inARow = 0;

  /** Whether anything is left to do. */
  get isEmpty(): boolean {
    return this.#locales.size === 0;
  }

  /**
   * Takes note of a round.
   *
   * @param locales - all locales
   * @param touched - the pages that it was about
   * @param round - what was synced and written, and which catalogs others have written
   */
  add(
    locales: readonly LiveLocale[],
    touched: ReadonlySet<number>,
    round: Pick<WorkDone, "synced" | "catalogs"> & { readonly saved: ReadonlySet<string> },
  ): void {
    this.#inARow = 0;
    const written = new Set(round.catalogs);
    for (const { locale, groups, others } of locales) {
      for (const { file, pages } of groups) {
        if (round.synced.has(file)) this.#saved.delete(file);
        else if (round.saved.has(file)) this.#saved.add(file);
        if (written.has(file) && !pages.every((page) => touched.has(page)))
          this.#partlyBuilt.add(file);
        if (round.saved.has(file) || written.has(file)) this.#locales.add(locale);
      }
      if (others.some((file) => round.saved.has(file))) this.#locales.add(locale);
    }
  }

  /**
   * Hands over what is left, and is empty then.
   *
   * @param locales - all locales
   * @param of - gives the catalog of a file, and a locale's memory
   * @returns catalogs that a sync may have something to do with, and catalogs whose pages are to be built anyway
   */
  take(
    locales: readonly LiveLocale[],
    of: {
      readonly catalog: (file: string) => Catalog | undefined;
      readonly memory: (one: LiveLocale) => Memory;
    },
  ): { readonly sync: ReadonlySet<string>; readonly build: ReadonlySet<string> } {
    const sync = new Set<string>();
    for (const one of locales.filter(({ locale }) => this.#locales.has(locale))) {
      const memory = of.memory(one);
      const isWanted = ({ file }: PageGroup): boolean =>
        this.#saved.has(file) || hasUse(of.catalog(file), memory);
      for (const { file } of one.groups.filter(isWanted)) sync.add(file);
    }
    const build = new Set(this.#partlyBuilt);
    for (const left of [this.#saved, this.#partlyBuilt, this.#locales]) left.clear();
    return { sync, build };
  }

  /** Takes back what was handed over and could not be done. */
  back(
    locales: readonly LiveLocale[],
    { sync, build }: { readonly sync: ReadonlySet<string>; readonly build: ReadonlySet<string> },
  ): void {
    for (const file of sync) this.#saved.add(file);
    for (const file of build) this.#partlyBuilt.add(file);
    for (const { locale, groups } of locales) {
      if (groups.some(({ file }) => sync.has(file) || build.has(file))) this.#locales.add(locale);
    }
  }

  /** Takes note of what a settling wrote: that may have served others, too. */
  again(locales: readonly LiveLocale[], written: ReadonlySet<string>): void {
    this.#inARow += 1;
    if (this.#inARow >= MOST_IN_A_ROW) return;
    for (const { locale, groups } of locales) {
      if (groups.some(({ file }) => written.has(file))) this.#locales.add(locale);
    }
  }
}
