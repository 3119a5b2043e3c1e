import { ChangedMeanwhile } from "../files/changed-meanwhile.js";
import { sameBytes } from "../files/same-bytes.js";
import { writeFiles } from "../files/write.js";
import type { Glob } from "../files/glob.js";
import { catalogsBefore, openMessages } from "../messages/open-messages.js";
import type { Project, ProjectOptions } from "../open-project.js";
import { emptiedCatalogs } from "../sync/emptied.js";
import { outcomeCounts } from "../sync/outcome.js";
import { failureOf } from "./live-pages.js";
import { messageGlobs } from "./message-paths.js";
import { Outrun } from "./outrun.js";
import { NOTHING, type WatchRound } from "./round.js";

/** A round as it comes about. */
type StringsDone = { -readonly [Key in keyof WatchRound]: WatchRound[Key] } & { isOutrun: boolean };

/**
 * The UI strings of a project. They are read as a whole whenever one of their
 * files is another one: a key may be used anywhere in the code.
 */
export class LiveMessages {
  readonly #globs: readonly Glob[];
  /** Files that were read or written, so that the same bytes lead to nothing. */
  readonly #known: Map<string, Uint8Array | undefined>;

  readonly #outrun = new Outrun();

  /**
   * @param project - the project, as it was just opened
   * @param before - the same before its pages or its configuration changed
   */
  constructor({ config }: Project, before?: LiveMessages) {
    this.#globs = messageGlobs(config);
    this.#known = before === undefined ? new Map<string, Uint8Array | undefined>() : before.#known;
  }

  /** Whether somebody else wrote one of their files while it was written anew: then that is to be done again. */
  get isOutrun(): boolean {
    return this.#outrun.isLast;
  }

  /** Whether UI strings are read from a file, or would be if it were there. */
  has(path: string): boolean {
    return this.#globs.some(({ matches }) => matches(path));
  }

  /**
   * Brings catalogs and JSON up to date, where there is a reason to.
   *
   * @param project - the project
   * @param paths - files that may have changed; all by default
   * @param options - the clock
   * @returns what was done
   */
  async follow(
    project: Project,
    paths: ReadonlySet<string> | undefined,
    options: ProjectOptions,
  ): Promise<WatchRound> {
    if (this.#globs.length === 0) return NOTHING;
    const changed: string[] = [];
    const done: StringsDone = { ...NOTHING, catalogs: [], isOutrun: false };
    try {
      for (const path of paths ?? []) if (this.#isOther(project, path)) changed.push(path);
      if (paths !== undefined && changed.length === 0 && !this.isOutrun) return NOTHING;
      await this.#bringUpToDate(project, options, done);
    } catch (cause) {
      if (cause instanceof ChangedMeanwhile) done.isOutrun = true;
      else done.errors = [failureOf(cause)];
    }
    const { isOutrun: _, ...round } = done;
    return { ...round, changed: this.#outrun.told(changed, done) };
  }

  /** What was done until somebody else wrote a file, or something went wrong, was done. */
  async #bringUpToDate(
    project: Project,
    options: ProjectOptions,
    done: StringsDone,
  ): Promise<void> {
    const read = (path: string): Uint8Array | undefined => this.#read(project, path);
    const messages = await openMessages({ ...project, files: { ...project.files, read } }, options);
    if (messages === undefined) return;
    const { plan, changes } = messages.sync();
    done.catalogs = writeFiles(project.root, changes);
    for (const { path, bytes } of changes) this.#known.set(path, bytes);
    done.locales = plan.locales.map(({ locale, catalogs: planned }) => {
      return { locale, counts: outcomeCounts(planned.flatMap(({ decisions }) => decisions)) };
    });
    done.emptied = emptiedCatalogs(catalogsBefore(plan));
    // It reads the catalogs that were written just now.
    const built = project.locales.map((locale) => messages.build(locale));
    done.refused = built.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === "error"),
    );
    const files = built.flatMap((one) => one.changes);
    done.strings = writeFiles(project.root, files);
  }

  #isOther(project: Project, path: string): boolean {
    if (!this.has(path)) return false;
    const isKnown = this.#known.has(path);
    const before = this.#known.get(path);
    return !sameBytes(before, this.#read(project, path)) || !isKnown;
  }

  #read({ files }: Project, path: string): Uint8Array | undefined {
    const bytes = files.read(path);
    this.#known.set(path, bytes);
    return bytes;
  }
}
