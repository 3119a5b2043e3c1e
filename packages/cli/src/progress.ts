import type { SingleBar } from "cli-progress";
import { showsUnicode } from "./terminal.js";

/** Told as work is done. */
type Progress = (done: number, total: number) => void;

/** Where a bar is shown. */
export interface ProgressTerminal {
  readonly stream: NodeJS.WriteStream;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  readonly environment: NodeJS.ProcessEnv;
}

/** Milliseconds: who waits less long does not ask how far it is. */
const DELAY = 500;
/** A wider bar says no more. */
const WIDEST_BAR = 40;
/** What stands beside the bar: a space and `100%`; the last column stays free. */
const BESIDE_BAR = 6;

/** The terminal of this process. */
function ownTerminal(): ProgressTerminal {
  return { stream: process.stderr, now: () => performance.now(), environment: process.env };
}

/**
 * Shows a bar while a command works, where somebody is there to see it: on a
 * terminal, not with `--quiet`, not in continuous integration. It comes when the
 * work takes longer than half a second, and is gone when it is done.
 *
 * @param isWanted - false with `--quiet`
 * @param work - the command, which is given the function to tell
 * @param terminal - where to show it; by default this process's stderr
 * @returns what the command gives
 * @throws what the command throws; the bar is gone by then
 * @example
 * await withProgress(true, async (onProgress) => await syncProject({ cwd, version, onProgress }));
 */
export async function withProgress<Outcome>(
  isWanted: boolean,
  work: (progress: Progress | undefined) => Promise<Outcome>,
  terminal: ProgressTerminal = ownTerminal(),
): Promise<Outcome> {
  const { stream, now, environment } = terminal;
  if (!isWanted || !stream.isTTY || isAutomatic(environment)) return await work(undefined);
  // Loaded only where there is somebody to see it.
  const { default: progress } = await import("cli-progress");
  const start = now();
  let bar: SingleBar | undefined;
  try {
    return await work((done, total) => {
      if (bar === undefined && now() - start < DELAY) return;
      bar ??= newBar(progress.SingleBar, terminal);
      if (!bar.isActive) bar.start(total, done);
      if (bar.getTotal() !== total) bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar?.stop();
  }
}

function newBar(Bar: typeof SingleBar, { stream, environment }: ProgressTerminal): SingleBar {
  const [complete, incomplete] = showsUnicode(environment) ? ["█", "░"] : ["#", "-"];
  const barsize = Math.max(0, Math.min(WIDEST_BAR, stream.columns - BESIDE_BAR));
  return new Bar({
    stream,
    barsize,
    format: barsize === 0 ? "{percentage}%" : "{bar} {percentage}%",
    barCompleteChar: complete,
    barIncompleteChar: incomplete,
    clearOnComplete: true,
    // A line that is too long is cut, and the terminal stays as it was found.
    linewrap: true,
  });
}

/** `CI` is set by every service of the kind; a dumb terminal cannot erase a line. */
function isAutomatic({ CI: ci = "", TERM: term }: NodeJS.ProcessEnv): boolean {
  return term === "dumb" || (ci !== "" && ci !== "false" && ci !== "0");
}
