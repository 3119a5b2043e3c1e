import { openProject } from "../open-project.js";
import { withKnownPages } from "../pages/with-workers.js";
import type { WatchOptions } from "../watch/round.js";

/**
 * Syncs and builds a project once, and then whatever a change to a page or a
 * catalog touches, until it is told to end.
 *
 * @param options - the project, and who is told
 * @throws InputError when anything is wrong with the configuration at the start
 * @example
 * await watchProject({ cwd, version: "1.0.0", signal, onRound: ({ pages }) => log(pages) });
 */
export async function watchProject(options: WatchOptions): Promise<void> {
  const project = await openProject(options);
  const { watchRounds } = await import("../watch/watch-rounds.js");
  await withKnownPages(project, options, project.pages.length, async (own) => {
    await watchRounds(project, { ...options, ...own });
  });
}
