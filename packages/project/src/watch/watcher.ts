import { relative } from "node:path";
import type { FSWatcher } from "chokidar";
import { slashed } from "../pages/page-in-project.js";
import { compileSource } from "../layout/pattern.js";
import { compileGlob, type Glob, withoutExcluded } from "../files/glob.js";
import { isSkipped } from "../files/discover.js";
import type { Project } from "../open-project.js";
import { messageGlobs } from "./message-paths.js";

/** What happened to a file that a project reads. */
export interface FileEvent {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** Whether it is there no more, for the moment at least. */
  readonly isGone: boolean;
}

/**
 * Watches the files that a project reads: source pages, catalogs, and its
 * configuration, code and JSON of UI strings. What is built, and templates, are only written.
 *
 * @param project - the project
 * @param onEvent - called for each event, in the order of the system
 * @returns the watcher, once it sees every change
 */
export async function watchFiles(
  project: Project,
  onEvent: (event: FileEvent) => void,
): Promise<FSWatcher> {
  const { watch } = await import("chokidar");
  const { root, configFile } = project;
  const sources = sourcesOf(project);
  const nameOf = (path: string): string => slashed(relative(root, path));
  const isWatched = (path: string): boolean =>
    path === configFile || sources.some(({ matches }) => matches(path));
  // From the top, because a folder of catalogs need not be there yet.
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path, stats) => {
      const name = nameOf(path);
      if (name === "" || isWatched(name)) return false;
      return stats?.isFile() === true || !sources.some((source) => mayHold(source, name));
    },
  });
  watcher.on("all", (event, path) => {
    const name = nameOf(path);
    if (event === "addDir" || event === "unlinkDir" || !isWatched(name)) return;
    onEvent({ path: name, isGone: event === "unlink" });
  });
  await new Promise<void>((ready, fail) => {
    watcher.once("ready", ready);
    watcher.once("error", fail);
  });
  return watcher;
}

/** Every page, every catalog of every locale, and what UI strings are read from. */
function sourcesOf({ config }: Project): Glob[] {
  const pages = (config.docs ?? []).map(({ source, exclude = [] }): Glob =>
    withoutExcluded(compileSource(source, config.sourceLocale), exclude),
  );
  const catalogs = config.locales.map((locale) =>
    compileGlob(
      config.catalogs
        .replaceAll("{locale}", locale)
        .replace(/(^|\/)\{path\}\.po$/u, "$1**/*.po")
        .replaceAll("{path}", "*"),
    ),
  );
  return [...pages, ...catalogs, ...messageGlobs(config)];
}

/** Whether a folder leads to files of a pattern, or can have some. */
function mayHold(glob: Glob, folder: string): boolean {
  const { base } = glob;
  if (base.startsWith(`${folder}/`)) return true;
  if (folder.split("/").some((step) => isSkipped(step, glob))) return false;
  return base === "" || folder === base || folder.startsWith(`${base}/`);
}
