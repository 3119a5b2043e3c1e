import type { Project } from "../open-project.js";
import { Changes } from "./changes.js";
import { NOTHING, type WatchOptions, type WatchRound } from "./round.js";
import { WatchedProject } from "./watched-project.js";

/** Milliseconds after which nobody is at work for the moment: what can wait is begun. */
const REST = 150;
/** Milliseconds between its pieces, in which an event finds its way here. */
const BETWEEN = 10;

/**
 * Makes a round for all files, then one for each burst of changes, and does
 * what can wait in between.
 *
 * @param opened - the project
 * @param options - who is told, worker threads, and when to end
 */
export async function watchRounds(opened: Project, options: WatchOptions): Promise<void> {
  const changes = new Changes();
  const end = (): void => {
    changes.end();
  };
  options.signal.addEventListener("abort", end, { once: true });
  const watched = new WatchedProject(opened, options, changes);
  const telling = new Telling(options.onRound);
  try {
    // Watched before it is read: no change falls between.
    await watched.watch();
    telling.first(await watched.round());
    let rest: number | undefined = REST;
    for (;;) {
      const awaited = await changes.next(rest);
      if (awaited === "end") return;
      const paths = awaited === "rest" ? undefined : awaited.paths;
      const round = paths === undefined ? await watched.rest() : await watched.round(paths);
      rest = round === undefined ? undefined : paths === undefined ? BETWEEN : REST;
      if (round !== undefined && telling.next(round) && paths !== undefined)
        changes.lookAgain(paths);
    }
  } finally {
    options.signal.removeEventListener("abort", end);
    await watched.close();
  }
}

/** Tells rounds that did something, and what is wrong once. */
class Telling {
  readonly #onRound: WatchOptions["onRound"];
  #errors = "[]";

  constructor(onRound: WatchOptions["onRound"]) {
    this.#onRound = onRound;
  }

  first(round: WatchRound): void {
    this.#errors = errorsOf(round);
    this.#onRound({ ...round, why: "start", changed: [] });
  }

  /** Tells a round; false where there was nothing to tell. */
  next(round: WatchRound): boolean {
    const errors = errorsOf(round);
    const { changed, catalogs, pages, strings } = round;
    const isQuiet = changed.length + catalogs.length + pages.length + strings.length === 0;
    const isRest = round.why === "rest" || round === NOTHING;
    if (isQuiet && (errors === this.#errors || (isRest && errors === "[]"))) return false;
    if (!isRest) this.#errors = errors;
    this.#onRound(round);
    return true;
  }
}

function errorsOf({ errors }: WatchRound): string {
  return JSON.stringify(errors.map(({ message, place }) => [message, place]));
}
