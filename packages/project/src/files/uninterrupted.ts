/** What a person at a terminal and a system that shuts down send. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does something to its end, whatever signal comes meanwhile: left in its midst, a write of many
 * files would have changed some of them, and temporary files would stay behind. The process ends
 * after it, unless somebody else listens to the signal.
 *
 * @param work - what is to be done; it does not wait for anything
 * @returns what the work gives
 * @throws what the work throws
 * @example
 * uninterrupted(() => renameAll(staged));
 */
export function uninterrupted<Value>(work: () => Value): Value {
  if (holds++ === 0) hold();
  try {
    return work();
  } finally {
    // Node hears of a signal that came meanwhile in its next turn, which may be the one after this.
    setImmediate(() => setImmediate(release));
  }
}

/** Works that are going on, or were until a moment ago: they share their listeners. */
let holds = 0;

/** Where somebody else listens, a signal does not end the process. */
function hold(): void {
  for (const signal of SIGNALS) if (process.listenerCount(signal) === 0) process.on(signal, end);
}

function release(): void {
  if (--holds === 0) for (const signal of SIGNALS) process.off(signal, end);
}

function end(signal: NodeJS.Signals): void {
  process.off(signal, end);
  process.kill(process.pid, signal);
}
