import type { FSWatcher } from "chokidar";
import { openProject, type Project } from "../open-project.js";
import { LiveProject } from "./live-project.js";
import type { WatchOptions, WatchRound } from "./round.js";
import { watchFiles, type FileEvent } from "./watcher.js";

/** Milliseconds without an event after which a burst of them is over: an editor empties a file, then writes it. */
const BURST = 20;
/** A file that is gone may come back: some editors save so. */
const GONE = 120;
/** Milliseconds after a round: what was written while it ran, and events that the system or the watcher has swallowed. */
const SECOND_LOOK = 150;
/** Milliseconds of rest after which the next change is prepared for. */
const REST = 300;

/**
 * Makes a round for all files, then one for each burst of changes.
 *
 * @param opened - the project
 * @param options - who is told, worker threads, and when to end
 * @throws InputError when the configuration is changed and cannot be read any more
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
    options.onRound({ ...(await live.round()), changed: [] });
    let config = configText(project);
    let told = "";
    const tell = (round: WatchRound, paths: ReadonlySet<string>): void => {
      const errors = JSON.stringify(round.errors.map(({ message, place }) => [message, place]));
      const { changed, catalogs, pages } = round;
      if (changed.length + catalogs.length + pages.length === 0 && errors === told) return;
      told = errors;
      options.onRound(round);
      changes.lookAgain(paths);
    };
    while (!options.signal.aborted) {
      const paths = await changes.next(() => live.prepare());
      if (paths === undefined) break;
      const before = config;
      config = configText(project);
      const structural = [...paths].filter((path) =>
        path === project.configFile ? config !== before : live.isStructural(path),
      );
      if (structural.length > 0) {
        project = await openProject(options);
        live = new LiveProject(project, options, live);
        await watcher.close();
        watcher = await watchFiles(project, onEvent);
      }
      const round = await live.round(structural.length > 0 ? undefined : paths);
      const changed = [...new Set([...structural, ...round.changed])];
      tell({ ...round, changed }, paths);
    }
  } finally {
    options.signal.removeEventListener("abort", end);
    await watcher.close();
  }
}

/** The configuration's bytes as text: whether they are others is all that is asked. */
function configText({ files, configFile }: Project): string | undefined {
  const bytes = files.read(configFile);
  return bytes && Buffer.from(bytes).toString("latin1");
}

/** Gathers events until there is a pause. */
class Changes {
  #paths = new Set<string>();
  #hasEnded = false;
  #timer: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;

  add({ path, isGone }: FileEvent): void {
    this.#paths.add(path);
    this.#due(isGone ? GONE : BURST);
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
  async next(prepare: () => boolean): Promise<ReadonlySet<string> | undefined> {
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
    const paths = this.#paths;
    this.#paths = new Set();
    return paths;
  }

  #due(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake?.(), delay);
  }
}
