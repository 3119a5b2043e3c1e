import { join } from "node:path";
import type { FSWatcher } from "chokidar";
import { openProject, type Project } from "../open-project.js";
import type { Changes } from "./changes.js";
import { failureOf } from "./live-pages.js";
import { LiveProject } from "./live-project.js";
import { NOTHING, type WatchOptions, type WatchRound } from "./round.js";
import { watchFiles } from "./watcher.js";

/** A project that is opened anew whenever it has become another one. */
export class WatchedProject {
  readonly #options: WatchOptions;
  readonly #changes: Changes;
  #project: Project;
  #live: LiveProject;
  #watcher: FSWatcher | undefined;
  #config: string | undefined;
  /** Whether it could not be opened anew: until it can, nothing is written. */
  #isBroken = false;

  constructor(project: Project, options: WatchOptions, changes: Changes) {
    // Without its name, one in a folder above might be found when it is away for a moment.
    this.#options = { ...options, configFile: join(project.root, project.configFile) };
    this.#changes = changes;
    this.#project = project;
    this.#live = new LiveProject(project, options);
    this.#config = configText(project);
  }

  async watch(): Promise<void> {
    await this.#watcher?.close();
    this.#watcher = await watchFiles(this.#project, (event) => {
      this.#changes.add(event);
    });
  }

  async close(): Promise<void> {
    await this.#watcher?.close();
  }

  /** Does what follows from some files; from all of the project by default. */
  async round(paths?: ReadonlySet<string>): Promise<WatchRound> {
    const structural = this.#structural(paths ?? new Set());
    if (structural.length === 0 && !this.#isBroken) return await this.#live.round(paths);
    try {
      this.#project = await openProject(this.#options);
    } catch (cause) {
      this.#isBroken = true;
      return { ...NOTHING, changed: structural, errors: [failureOf(cause)] };
    }
    this.#isBroken = false;
    this.#live = new LiveProject(this.#project, this.#options, this.#live);
    await this.watch();
    const round = await this.#live.round();
    return { ...round, changed: [...new Set([...structural, ...round.changed])] };
  }

  async rest(): Promise<WatchRound | undefined> {
    return this.#isBroken ? undefined : await this.#live.rest();
  }

  /**
   * Of some files those that make it another project; and the configuration
   * whenever it is another one, because its event may still be on its way, or swallowed.
   */
  #structural(paths: ReadonlySet<string>): string[] {
    const before = this.#config;
    this.#config = configText(this.#project);
    const { configFile } = this.#project;
    const others = [...paths].filter(
      (path) => path !== configFile && this.#live.isStructural(path),
    );
    return this.#config === before ? others : [configFile, ...others];
  }
}

/** The configuration's bytes as text: whether they are others is all that is asked. */
function configText({ files, configFile }: Project): string | undefined {
  try {
    const bytes = files.read(configFile);
    return bytes && Buffer.from(bytes).toString("latin1");
  } catch {
    // What is wrong with it is told by who opens the project.
    return undefined;
  }
}
