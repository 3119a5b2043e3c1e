/** Told as pages are done. */
export type Progress = (done: number, total: number) => void;

/**
 * Shows a bar while a command splits pages; only on a terminal, and never with `--quiet`.
 *
 * @param isWanted - false with `--quiet`
 * @param work - the command, which is given the function to tell
 * @returns what the command gives
 */
export async function withProgress<Outcome>(
  isWanted: boolean,
  work: (progress: Progress | undefined) => Promise<Outcome>,
): Promise<Outcome> {
  if (!isWanted || !process.stderr.isTTY) return await work(undefined);
  // Loaded only where there is somebody to see it.
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar(
    { format: "{bar} {value}/{total} pages", clearOnComplete: true, stream: process.stderr },
    progress.Presets.shades_classic,
  );
  try {
    return await work((done, total) => {
      if (!bar.isActive) bar.start(total, 0);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
