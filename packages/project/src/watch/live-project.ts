import type { InputError, Page } from "@dragoman/model";
import type { Catalog } from "@dragoman/catalog";
import type { Memory } from "@dragoman/sync";
import { diskFiles } from "../files/project-files.js";
import { writeFiles } from "../files/write.js";
import type { LocalePages } from "../gate/gate-locales.js";
import { catalogGroups, templateGroups, type PageGroup } from "../layout/layout.js";
import { otherCatalogs } from "../layout/other-catalogs.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { buildPart } from "./build-part.js";
import { LiveCatalogs } from "./live-catalogs.js";
import { LiveMemories, warm } from "./live-memory.js";
import { failureOf, LivePages } from "./live-pages.js";
import type { WatchRound } from "./round.js";
import { syncPart, type LiveGroup, type SyncedPart } from "./sync-part.js";

/** A locale's catalogs by what they are for. */
interface LiveLocale {
  readonly locale: string;
  readonly groups: readonly PageGroup[];
  /** Paths of catalogs that belong to no page any more. */
  readonly others: readonly string[];
}

const NOTHING_SYNCED: SyncedPart = { changes: [], counts: [] };

/**
 * A project in memory, as it was on disk a moment ago. A round brings it up to
 * date with the files that changed, and the disk with what follows from them.
 */
export class LiveProject {
  readonly #options: ProjectOptions;
  readonly #catalogs: LiveCatalogs;
  readonly #pages: LivePages;
  readonly #memories = new LiveMemories();
  readonly #project: Project;
  readonly #locales: readonly LiveLocale[];
  /** Catalogs that cannot be read: nothing is written over them. */
  readonly #broken = new Set<string>();
  /** Pages whose round did not come to its end. */
  readonly #unfinished = new Set<string>();

  /**
   * @param project - the project, as it was just opened
   * @param options - worker threads, time limit, version
   * @param before - the same project before its pages or its configuration changed
   */
  constructor(project: Project, options: ProjectOptions, before?: LiveProject) {
    this.#project = project;
    this.#options = options;
    this.#catalogs = before === undefined ? new LiveCatalogs() : before.#catalogs;
    this.#pages = before === undefined ? new LivePages() : before.#pages;
    this.#locales = project.locales.map((locale) => ({
      locale,
      groups: catalogGroups(project.config, project.pages, locale),
      others: otherCatalogs(project, locale),
    }));
  }

  /**
   * Syncs and builds what a change touches. A page leads to its templates,
   * catalogs and localised pages, a catalog to its localised pages alone.
   *
   * @param paths - files that may have changed; all of the project by default
   * @returns what was done
   */
  async round(paths?: ReadonlySet<string>): Promise<WatchRound> {
    // Where folders really are is remembered for one round.
    const project = { ...this.#project, files: diskFiles(this.#project.root) };
    const isWanted = (path: string): boolean => paths === undefined || paths.has(path);
    const wanted = project.pages.flatMap(({ path }, index) => (isWanted(path) ? index : []));
    const { changed, errors: pageErrors } = await this.#pages.read(project, wanted, this.#options);
    const errors = [...pageErrors];
    const saved = this.#readCatalogs(project, isWanted, errors);
    const pages = this.#pages.all(project);
    const touched = this.#touched(paths === undefined ? wanted : changed);
    const done: { catalogs: string[]; built: string[] } = { catalogs: [], built: [] };
    let synced = NOTHING_SYNCED;
    let refused: WatchRound["refused"] = [];
    try {
      synced = this.#sync(project, pages, touched, errors);
      done.catalogs = this.#write(project, synced);
      const built = await buildPart(
        project,
        this.#toBuild(project, pages, touched, saved),
        this.#options,
      );
      refused = built.refused;
      done.built = writeFiles(project.root, built.changes);
      this.#finish(touched);
    } catch (cause) {
      errors.push(failureOf(cause));
      for (const index of touched) this.#unfinished.add(project.pages[index]?.path ?? "");
    }
    const names = changed.flatMap((index) => project.pages[index]?.path ?? []);
    return {
      changed: [...names, ...saved],
      locales: synced.counts,
      catalogs: done.catalogs,
      pages: done.built,
      refused,
      errors,
    };
  }

  /**
   * Whether a file makes the project another one: a page that came or went, a
   * catalog of no page, the configuration.
   */
  isStructural(path: string): boolean {
    const { configFile, files, pages } = this.#project;
    if (path === configFile) return true;
    if (pages.some((page) => page.path === path)) return !files.has(path);
    if (this.#locales.some(({ groups }) => groups.some(({ file }) => file === path))) return false;
    return this.#locales.some(({ others }) => others.includes(path)) !== files.has(path);
  }

  /** Gets ready for the next change, while nobody waits: a locale at each call. */
  prepare(): boolean {
    const next = this.#locales.find(({ locale }) => !this.#memories.has(locale));
    if (next === undefined) return false;
    warm(this.#memory(this.#project, next));
    return true;
  }

  #readCatalogs(
    project: Project,
    isWanted: (path: string) => boolean,
    errors: InputError[],
  ): ReadonlySet<string> {
    const saved = new Set<string>();
    for (const { locale, groups, others } of this.#locales) {
      const files = [...groups.map(({ file }) => file), ...others].filter(isWanted);
      for (const file of files) if (this.#isOther(project, locale, file, errors)) saved.add(file);
    }
    return saved;
  }

  /** Reads a catalog again; true where it is another one now. One that cannot be read is told once. */
  #isOther(project: Project, locale: string, file: string, errors: InputError[]): boolean {
    try {
      const { isNew } = this.#catalogs.read(project.files, file);
      if (isNew) this.#memories.forget(locale);
      return this.#broken.delete(file) || isNew;
    } catch (cause) {
      errors.push(failureOf(cause));
      this.#broken.add(file);
      this.#memories.forget(locale);
      return false;
    }
  }

  #touched(changed: readonly number[]): ReadonlySet<number> {
    const unfinished = this.#project.pages.flatMap(({ path }, index) =>
      this.#unfinished.has(path) ? index : [],
    );
    return new Set([...changed, ...unfinished]);
  }

  #finish(touched: ReadonlySet<number>): void {
    for (const index of touched) this.#unfinished.delete(this.#project.pages[index]?.path ?? "");
    // What could not be synced is, once its catalog can be read again.
    for (const group of this.#locales.flatMap(({ groups }) => groups)) {
      if (!this.#broken.has(group.file)) continue;
      for (const index of group.pages) {
        if (touched.has(index)) this.#unfinished.add(this.#project.pages[index]?.path ?? "");
      }
    }
  }

  #sync(
    project: Project,
    pages: readonly (Page | undefined)[],
    touched: ReadonlySet<number>,
    errors: InputError[],
  ): SyncedPart {
    if (touched.size === 0) return NOTHING_SYNCED;
    const isTouched = (group: PageGroup): boolean =>
      group.pages.some((index) => touched.has(index)) &&
      group.pages.every((index) => pages[index] !== undefined);
    const locales = this.#locales.map((one) => {
      const groups = one.groups.filter(isTouched);
      // A translator may have saved one a moment ago.
      for (const { file } of groups) {
        if (!this.#broken.has(file)) this.#isOther(project, one.locale, file, errors);
      }
      const catalogs = groups.filter(({ file }) => !this.#broken.has(file));
      return {
        locale: one.locale,
        catalogs: catalogs.map((group) => this.#live(project, group)),
        memory: this.#memory(project, one),
        others: this.#parsed(project, one.others),
      };
    });
    const templates = templateGroups(project.config, project.pages).filter(isTouched);
    const part = {
      templates: templates.map((group) => {
        this.#catalogs.read(project.files, group.file);
        return this.#live(project, group);
      }),
      locales,
    };
    return syncPart(project, part, pages, this.#options.now?.() ?? new Date());
  }

  #write(project: Project, { changes }: SyncedPart): string[] {
    const written = writeFiles(project.root, changes);
    for (const { locale, groups } of this.#locales) {
      if (groups.some(({ file }) => written.includes(file))) this.#memories.forget(locale);
    }
    for (const path of written) this.#catalogs.read(project.files, path);
    return written;
  }

  #toBuild(
    project: Project,
    pages: readonly (Page | undefined)[],
    touched: ReadonlySet<number>,
    saved: ReadonlySet<string>,
  ): LocalePages[] {
    return this.#locales.map(({ locale, groups }) => ({
      locale,
      pages: groups.flatMap(({ file, pages: members }) => {
        if (this.#broken.has(file)) return [];
        const wanted = members.filter((index) => saved.has(file) || touched.has(index));
        const { catalog } = this.#catalogs.known(project.files, file);
        return wanted.flatMap((index) => {
          const page = pages[index];
          return page === undefined
            ? []
            : [{ page, index, group: { file, pages: members, catalog } }];
        });
      }),
    }));
  }

  #live(project: Project, group: PageGroup): LiveGroup {
    return { ...group, ...this.#catalogs.known(project.files, group.file) };
  }

  #memory(project: Project, { locale, groups, others }: LiveLocale): Memory {
    const paths = groups.map(({ file }) => file);
    return this.#memories.of(locale, () => ({
      own: this.#parsed(project, paths),
      others: this.#parsed(project, others),
    }));
  }

  #parsed(project: Project, paths: readonly string[]): Catalog[] {
    const readable = paths.filter((path) => !this.#broken.has(path));
    return readable.flatMap((path) => this.#catalogs.known(project.files, path).catalog ?? []);
  }
}
