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
import { NOTHING, type WatchRound } from "./round.js";

/**
 * The UI strings of a project. They are read as a whole whenever one of their
 * files is another one: a key may be used anywhere in the code.
 */
export class LiveMessages {
  readonly #globs: readonly Glob[];
  /** Files that were looked at or written, so that the same bytes lead to nothing. */
  readonly #known = new Map<string, Uint8Array | undefined>();

  /** Whether somebody else wrote one of their files while it was written anew. */
  #isOutrun = false;

  /** @param project - the project, as it was just opened */
  constructor({ config }: Project) {
    this.#globs = messageGlobs(config);
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
    try {
      for (const path of paths ?? []) if (this.#isOther(project, path)) changed.push(path);
      if (paths !== undefined && changed.length === 0 && !this.#isOutrun) return NOTHING;
      this.#isOutrun = false;
      return { ...(await this.#bringUpToDate(project, options)), changed };
    } catch (cause) {
      this.#isOutrun = cause instanceof ChangedMeanwhile;
      if (this.#isOutrun) return { ...NOTHING, changed };
      return { ...NOTHING, changed, errors: [failureOf(cause)] };
    }
  }

  async #bringUpToDate(project: Project, options: ProjectOptions): Promise<WatchRound> {
    const messages = await openMessages(project, options);
    if (messages === undefined) return NOTHING;
    const { plan, changes } = messages.sync();
    const catalogs = writeFiles(project.root, changes);
    for (const { path, bytes } of changes) this.#known.set(path, bytes);
    // It reads the catalogs that were written just now.
    const built = project.locales.map((locale) => messages.build(locale));
    const strings = writeFiles(
      project.root,
      built.flatMap((one) => one.changes),
    );
    const refused = built.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === "error"),
    );
    const locales = plan.locales.map(({ locale, catalogs: planned }) => {
      return { locale, counts: outcomeCounts(planned.flatMap(({ decisions }) => decisions)) };
    });
    const emptied = emptiedCatalogs(catalogsBefore(plan));
    return { ...NOTHING, locales, catalogs, emptied, strings, refused };
  }

  #isOther({ files }: Project, path: string): boolean {
    if (!this.has(path)) return false;
    const bytes = files.read(path);
    const isSame = this.#known.has(path) && sameBytes(this.#known.get(path), bytes);
    this.#known.set(path, bytes);
    return !isSame;
  }
}
