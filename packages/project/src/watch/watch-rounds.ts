import type { FSWatcher } from "chokidar";
import type { WatchOptions } from "../commands/watch.js";
import { openProject, type Project } from "../open-project.js";
import { failureOf } from "./live-pages.js";
import { LiveProject } from "./live-project.js";
import type { WatchRound } from "./round.js";
import { watchFiles, type FileEvent } from "./watcher.js";

/** Milliseconds without an event after which a burst of them is over: an editor empties a file, then writes it. */
const BURST = 20;
/** A page that came or went may be an editor that saves by renaming. */
const COMING_AND_GOING = 120;
/** Milliseconds after a round: what was written while it ran, and events that the system or the watcher has swallowed. */
const SECOND_LOOK = 150;
/** Milliseconds of rest after which the next change is prepared for. */
const REST = 300;

/**
 * Makes a round for all files, then one for each burst of changes.
 *
 * @param opened - the project
 * @param options - who is told, worker threads, and when to end
 */
export async function watchRounds(opened: Project, options: WatchOptions): Promise<void> {
  let project = opened;
  let live = new LiveProject(project, options);
  const changes = new Changes();
  const onEvent = (event: FileEvent): void => {
    changes.add(event);
  };
  // Watched before it is read: no change falls between.
  let watcher: FSWatcher = await watchFiles(project, onEvent);
  const end = (): void => {
    changes.end();
  };
  options.signal.addEventListener("abort", end, { once: true });
  try {
    options.onRound(await live.round());
    while (!options.signal.aborted) {
      const next = await changes.next(() => live.prepare());
      if (next === undefined) break;
      if (next.isStructural) {
        try {
          project = await openProject(options);
          live = new LiveProject(project, options, live);
          await watcher.close();
          watcher = await watchFiles(project, onEvent);
        } catch (cause) {
          options.onRound(failedRound(next.paths, cause));
          continue;
        }
      }
      const round = await live.round(next.isStructural ? undefined : next.paths);
      if (isWorthTelling(round)) {
        options.onRound(next.isStructural ? { ...round, changed: [...next.paths] } : round);
        changes.lookAgain(next.paths);
      }
    }
  } finally {
    options.signal.removeEventListener("abort", end);
    await watcher.close();
  }
}

function isWorthTelling({ changed, catalogs, pages, errors }: WatchRound): boolean {
  return changed.length + catalogs.length + pages.length + errors.length > 0;
}

function failedRound(paths: ReadonlySet<string>, cause: unknown): WatchRound {
  const errors = [failureOf(cause)];
  return { changed: [...paths], locales: [], catalogs: [], pages: [], refused: [], errors };
}

/** Files of a burst of events. */
interface Burst {
  readonly paths: ReadonlySet<string>;
  readonly isStructural: boolean;
}

/** Gathers events until there is a pause. */
class Changes {
  #paths = new Set<string>();
  #isStructural = false;
  #hasEnded = false;
  #timer: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;

  add({ path, isStructural }: FileEvent): void {
    this.#paths.add(path);
    this.#isStructural ||= isStructural;
    this.#due(this.#isStructural ? COMING_AND_GOING : BURST);
  }

  lookAgain(paths: ReadonlySet<string>): void {
    const add = (): void => {
      for (const path of paths) this.#paths.add(path);
      this.#due(BURST);
    };
    setTimeout(add, SECOND_LOOK).unref();
  }

  end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }

  /** Waits for the next burst; undefined when it is time to end. */
  async next(prepare: () => boolean): Promise<Burst | undefined> {
    const rest = setInterval(() => {
      if (!prepare()) clearInterval(rest);
    }, REST);
    if (this.#paths.size > 0) this.#due(BURST);
    if (!this.#hasEnded) await new Promise<void>((wake) => (this.#wake = wake));
    this.#wake = undefined;
    clearInterval(rest);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#hasEnded) return undefined;
    const burst = { paths: this.#paths, isStructural: this.#isStructural };
    this.#paths = new Set();
    this.#isStructural = false;
    return burst;
  }

  #due(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake?.(), delay);
  }
}
