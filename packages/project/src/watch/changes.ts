import type { FileEvent } from "./watcher.js";

/** Milliseconds without an event after which a burst of them is over: an editor empties a file, then writes it. */
const BURST = 20;
/** A file that is gone may come back: some editors save so. */
const GONE = 120;
/** Milliseconds after a round: what was written while it ran, and events that the system or the watcher has swallowed. */
const SECOND_LOOK = 150;

/** What was waited for. */
type Awaited = { readonly paths: ReadonlySet<string> } | "rest" | "end";

/** Gathers events until there is a pause. */
export class Changes {
  #paths = new Set<string>();
  #hasEnded = false;
  #timer: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;

  /** Takes an event. */
  add({ path, isGone }: FileEvent): void {
    this.#paths.add(path);
    this.#due(isGone ? GONE : BURST);
  }

  /** Has files looked at once more, in a moment. */
  lookAgain(paths: ReadonlySet<string>): void {
    const add = (): void => {
      for (const path of paths) this.#paths.add(path);
      this.#due(BURST);
    };
    setTimeout(add, SECOND_LOOK).unref();
  }

  /** Ends the waiting, now and later. */
  end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }

  /**
   * Waits for the next burst of changes.
   *
   * @param rest - milliseconds without any event after which nobody waits for anything; by default it is waited for ever
   * @returns the files, as soon as the burst is over; or that there is a rest, or an end
   */
  async next(rest?: number): Promise<Awaited> {
    const isResting = rest !== undefined && this.#paths.size === 0;
    if (!this.#hasEnded) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
        if (isResting) this.#due(rest);
        else if (this.#paths.size > 0) this.#due(BURST);
      });
    }
    this.#wake = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#hasEnded) return "end";
    if (isResting && this.#paths.size === 0) return "rest";
    const paths = this.#paths;
    this.#paths = new Set();
    return { paths };
  }

  #due(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake?.(), delay);
  }
}
