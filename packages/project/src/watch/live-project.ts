import type { InputError } from "@dragoman/model";
import { diskFiles } from "../files/project-files.js";
import { templateGroups, type PageGroup } from "../layout/layout.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { ColdPages } from "./cold-pages.js";
import { LiveLocales } from "./live-locales.js";
import { LiveMessages } from "./live-messages.js";
import { LivePages } from "./live-pages.js";
import { Outrun } from "./outrun.js";
import { NOTHING, sumOf, type WatchRound } from "./round.js";
import { Unsettled } from "./unsettled.js";
import { doWork, type LiveState, type Work, type WorkDone } from "./work.js";

/**
 * A project in memory, as it was on disk a moment ago. A round brings it up to
 * date with the files that changed, and the disk with what follows from them.
 */
export class LiveProject {
  readonly #options: ProjectOptions;
  readonly #project: Project;
  readonly #templates: readonly PageGroup[];
  readonly #pages: LivePages;
  readonly #locales: LiveLocales;
  readonly #messages: LiveMessages;
  readonly #unsettled: Unsettled = new Unsettled();
  readonly #cold: ColdPages;
  readonly #outrun = new Outrun();
  /** Pages whose round did not come to its end, by path. */
  readonly #unfinished = new Set<string>();

  /**
   * @param project - the project, as it was just opened
   * @param options - worker threads, time limit, version
   * @param before - the same project before its pages or its configuration changed
   */
  constructor(project: Project, options: ProjectOptions, before?: LiveProject) {
    this.#project = project;
    this.#options = options;
    this.#templates = templateGroups(project.config, project.pages);
    this.#pages = before === undefined ? new LivePages() : before.#pages;
    this.#locales = new LiveLocales(project, before === undefined ? undefined : before.#locales);
    this.#messages = new LiveMessages(project, before === undefined ? undefined : before.#messages);
    this.#cold = before === undefined ? new ColdPages() : before.#cold;
  }

  /**
   * Syncs and builds what a change touches. A page leads to its templates,
   * catalogs and localised pages, a catalog to its localised pages alone; code
   * and JSON lead to the catalogs and the JSON of UI strings.
   *
   * @param paths - files that may have changed; all of the project by default
   * @returns what was done
   */
  async round(paths?: ReadonlySet<string>): Promise<WatchRound> {
    const project = this.#now();
    const errors: InputError[] = [];
    const isWanted = (path: string): boolean => paths === undefined || paths.has(path);
    const wanted = project.pages.flatMap(({ path }, index) => (isWanted(path) ? index : []));
    const read = await this.#pages.read(project, wanted, this.#options);
    errors.push(...read.errors);
    const saved = this.#locales.readAgain(project.files, isWanted, errors);
    const touched = this.#touched(paths === undefined ? wanted : read.changed);
    const done = await this.#follow(project, touched, saved, errors);
    const { locales, catalogs, emptied, pages, refused } = done;
    const names = read.changed.flatMap((index) => project.pages[index]?.path ?? []);
    const changed = this.#outrun.told([...names, ...saved], done);
    const strings = await this.#messages.follow(project, paths, this.#options);
    const own = { locales, catalogs, emptied, pages, refused };
    return sumOf({ ...NOTHING, changed, ...own, errors }, strings);
  }

  /**
   * Does a piece of what can wait until nobody does: makes a round anew that somebody else's writing
   * outran, gets a locale ready for the next
   * change, gives catalogs what another one's texts have for them, then has large pages judged
   * before somebody edits them.
   *
   * @returns what was done; undefined where there is nothing left to do
   */
  async rest(): Promise<WatchRound | undefined> {
    if (this.#outrun.isLast || this.#messages.isOutrun) return await this.round(new Set());
    const project = this.#now();
    const { files } = project;
    if (this.#locales.prepare(files)) return NOTHING;
    if (this.#unsettled.isEmpty) {
      const isWarmer = await this.#cold.warmUpOne(project, this.#state(project), this.#options);
      return isWarmer ? NOTHING : undefined;
    }
    const left = this.#unsettled.take(this.#locales.all, {
      catalog: (file) =>
        this.#locales.isBroken(file) ? undefined : this.#locales.known(files, file).catalog,
      memory: (one) => this.#locales.memory(files, one),
    });
    const errors: InputError[] = [];
    const done = await this.#do(
      project,
      {
        isSynced: ({ file }) => left.sync.has(file),
        isBuilt: (file, _, written) => written.has(file) || left.build.has(file),
      },
      errors,
    );
    if (done.isOutrun) {
      this.#locales.readAgain(files, (file) => left.sync.has(file), errors);
      this.#unsettled.back(this.#locales.all, left);
    }
    this.#unsettled.again(this.#locales.all, new Set(done.catalogs));
    const { locales, catalogs, emptied, pages, refused } = done;
    return { ...NOTHING, why: "rest", locales, catalogs, emptied, pages, refused, errors };
  }

  /**
   * Whether a file makes the project another one: a page that came or went, a
   * catalog of no page, the configuration.
   */
  isStructural(path: string): boolean {
    const { configFile, files, pages } = this.#project;
    if (path === configFile) return true;
    if (pages.some((page) => page.path === path)) return !files.has(path);
    if (this.#locales.hasCatalog(path) || this.#messages.has(path)) return false;
    return this.#locales.hasOther(path) !== files.has(path);
  }

  /** Where folders really are is remembered for one round. */
  #now(): Project {
    return { ...this.#project, files: diskFiles(this.#project.root) };
  }

  #touched(changed: readonly number[]): ReadonlySet<number> {
    const unfinished = this.#project.pages.flatMap(({ path }, index) =>
      this.#unfinished.has(path) ? index : [],
    );
    return new Set([...changed, ...unfinished]);
  }

  async #follow(
    project: Project,
    touched: ReadonlySet<number>,
    saved: ReadonlySet<string>,
    errors: InputError[],
  ): Promise<WorkDone> {
    const isSynced = ({ pages }: PageGroup): boolean => pages.some((page) => touched.has(page));
    // A translator may have saved one a moment ago.
    const now = this.#locales.readTouched(project.files, isSynced, errors);
    const others = new Set([...saved, ...now]);
    const isBuilt = (file: string, page: number): boolean => others.has(file) || touched.has(page);
    const done = await this.#do(project, { isSynced, isBuilt }, errors);
    this.#unsettled.add(this.#locales.all, touched, { ...done, saved: others });
    for (const index of touched) {
      const path = project.pages[index]?.path ?? "";
      // What could not be synced is, once its catalog can be read again.
      if (done.isFinished && !this.#locales.isBlocked(index)) this.#unfinished.delete(path);
      else this.#unfinished.add(path);
    }
    return done;
  }

  async #do(project: Project, work: Work, errors: InputError[]): Promise<WorkDone> {
    return await doWork(project, this.#state(project), work, this.#options, errors);
  }

  #state(project: Project): LiveState {
    const pages = this.#pages.all(project);
    return { templates: this.#templates, pages, locales: this.#locales };
  }
}
