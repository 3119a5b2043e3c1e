import type { Catalog } from "@dragoman/catalog";
import type { InputError } from "@dragoman/model";
import type { Memory } from "@dragoman/sync";
import type { ProjectFiles } from "../files/project-files.js";
import { catalogGroups, type PageGroup } from "../layout/layout.js";
import { otherCatalogs } from "../layout/other-catalogs.js";
import type { Project } from "../open-project.js";
import { LiveCatalogs, type LiveCatalog } from "./live-catalogs.js";
import { LiveMemories } from "./live-memory.js";
import { failureOf } from "./live-pages.js";

/** A locale's catalogs by what they are for. */
export interface LiveLocale {
  readonly locale: string;
  readonly groups: readonly PageGroup[];
  /** Paths of catalogs that belong to no page any more. */
  readonly others: readonly string[];
}

/** The catalogs of all locales, and what each locale remembers. */
export class LiveLocales {
  /** In the order of the project. */
  readonly all: readonly LiveLocale[];
  readonly #catalogs: LiveCatalogs;
  readonly #memories = new LiveMemories();
  /** Catalogs that cannot be read: nothing is written over them. */
  readonly #broken = new Set<string>();

  /**
   * @param project - the project, as it was just opened
   * @param before - the same before its pages or its configuration changed: what was read is not read again
   */
  constructor(project: Project, before?: LiveLocales) {
    this.#catalogs = before === undefined ? new LiveCatalogs() : before.#catalogs;
    this.all = project.locales.map((locale) => ({
      locale,
      groups: catalogGroups(project.config, project.pages, locale),
      others: otherCatalogs(project, locale),
    }));
  }

  /**
   * Reads catalogs again.
   *
   * @param files - where they are read from
   * @param isWanted - which of them
   * @param errors - takes what is wrong with one; each fault once
   * @returns those that are others now
   */
  readAgain(
    files: ProjectFiles,
    isWanted: (path: string) => boolean,
    errors: InputError[],
  ): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const { locale, groups, others } of this.all) {
      for (const file of [...groups.map((group) => group.file), ...others]) {
        if (isWanted(file) && this.#isOther(files, locale, file, errors)) changed.add(file);
      }
    }
    return changed;
  }

  /**
   * Reads the catalogs again that are about to be synced; one that could not be read is left alone.
   *
   * @returns those that are others now
   */
  readTouched(
    files: ProjectFiles,
    isTouched: (group: PageGroup) => boolean,
    errors: InputError[],
  ): ReadonlySet<string> {
    const touched = this.all.flatMap(({ groups }) => groups.filter(isTouched));
    const paths = new Set(touched.map(({ file }) => file).filter((file) => !this.isBroken(file)));
    return paths.size === 0 ? paths : this.readAgain(files, (path) => paths.has(path), errors);
  }

  /** Takes up what was just written. */
  readWritten(files: ProjectFiles, written: readonly string[]): void {
    const paths = new Set(written);
    for (const { locale, groups } of this.all) {
      if (groups.some(({ file }) => paths.has(file))) this.#memories.forget(locale);
    }
    for (const path of paths) this.#catalogs.read(files, path);
  }

  /** A catalog or template as it was read last. */
  known(files: ProjectFiles, file: string): LiveCatalog {
    return this.#catalogs.known(files, file);
  }

  /** A template as it is now; nobody else writes templates, so they are not watched. */
  template(files: ProjectFiles, file: string): LiveCatalog {
    return this.#catalogs.read(files, file).live;
  }

  /** Whether a catalog could not be read when it was read last. */
  isBroken(file: string): boolean {
    return this.#broken.has(file);
  }

  /** Whether a page has a catalog that could not be read. */
  isBlocked(page: number): boolean {
    if (this.#broken.size === 0) return false;
    return this.all.some(({ groups }) =>
      groups.some(({ file, pages }) => this.#broken.has(file) && pages.includes(page)),
    );
  }

  /** All that a locale has translations in; broken catalogs are left out. */
  memory(files: ProjectFiles, one: LiveLocale): Memory {
    return this.#memories.of(one.locale, () => this.#catalogsOf(files, one));
  }

  /** The readable ones of some catalogs. */
  parsed(files: ProjectFiles, paths: readonly string[]): Catalog[] {
    const readable = paths.filter((path) => !this.#broken.has(path));
    return readable.flatMap((path) => this.#catalogs.known(files, path).catalog ?? []);
  }

  /** Gets a locale ready for the next change; false where all of them are. */
  prepare(files: ProjectFiles): boolean {
    const next = this.all.find(({ locale }) => !this.#memories.isWarm(locale));
    if (next === undefined) return false;
    this.#memories.warm(next.locale, () => this.#catalogsOf(files, next));
    return true;
  }

  /** Whether a file is the catalog of a page. */
  hasCatalog(path: string): boolean {
    return this.all.some(({ groups }) => groups.some(({ file }) => file === path));
  }

  /** Whether a file was, when the project was opened, a catalog of no page. */
  hasOther(path: string): boolean {
    return this.all.some(({ others }) => others.includes(path));
  }

  #catalogsOf(
    files: ProjectFiles,
    { groups, others }: LiveLocale,
  ): { own: Catalog[]; others: Catalog[] } {
    const paths = groups.map(({ file }) => file);
    return { own: this.parsed(files, paths), others: this.parsed(files, others) };
  }

  #isOther(files: ProjectFiles, locale: string, file: string, errors: InputError[]): boolean {
    try {
      const { isNew } = this.#catalogs.read(files, file);
      if (isNew) this.#memories.forget(locale);
      return this.#broken.delete(file) || isNew;
    } catch (cause) {
      errors.push(failureOf(cause));
      // What was known of it is nobody's translation any more.
      this.#memories.forget(locale);
      this.#broken.add(file);
      return false;
    }
  }
}
