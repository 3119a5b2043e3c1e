import { resolve } from "node:path";
import { InputError, worded } from "@dragoman/model";
import type { Assessor } from "./jobs/assess-job.js";
import { configError, CREATE_HINT, findConfig, loadConfig } from "./config/load.js";
import { nearestName } from "./config/nearest.js";
import type { Gate } from "./jobs/gate-job.js";
import { ConfigFault } from "./config/problem.js";
import type { ProjectConfig } from "./config/types.js";
import { diskFiles, type ProjectFiles } from "./files/project-files.js";
import type { SourcePage } from "./layout/layout.js";
import { findPages } from "./layout/pages.js";
import type { SplitOptions, Splitter } from "./jobs/split-job.js";

/** What every command on a project takes. */
export interface ProjectOptions extends SplitOptions {
  /** Absolute path of the folder to start from. */
  readonly cwd: string;
  /** Path of the configuration; by default it is found upwards from `cwd`. */
  readonly configFile?: string | undefined;
  /** Only these locales; by default all of the configuration. */
  readonly locales?: readonly string[] | undefined;
  /** Dragoman's version: caches of other versions are not used. */
  readonly version: string;
  /** The clock, for dates in new catalogs. */
  readonly now?: (() => Date) | undefined;
  /** How pages are split; by default in worker threads. */
  readonly splitter?: Splitter | undefined;
  /** How translations are judged; by default where pages are split, in this thread where that is a splitter of one's own. */
  readonly gate?: Gate | undefined;
  /** How it is judged what translations say; by default in this thread. */
  readonly assessor?: Assessor | undefined;
}

/** A project whose configuration is valid, and its pages by name; none of them was read yet. */
export interface Project {
  /** Real, absolute path of the configuration's folder. */
  readonly root: string;
  /** Where its pages and catalogs are read from. */
  readonly files: ProjectFiles;
  /** The configuration's name. */
  readonly configFile: string;
  readonly config: ProjectConfig;
  /** The locales at work, in the order of the configuration. */
  readonly locales: readonly string[];
  /** Ordered by the UTF-16 units of their paths. */
  readonly pages: readonly SourcePage[];
}

/**
 * Opens a project: reads its configuration and finds its pages.
 *
 * @param options - where to look, and which locales
 * @returns the project
 * @throws InputError when there is no configuration, or anything is wrong with it
 * @example
 * const project = await openProject({ cwd: process.cwd(), version: "1.0.0" });
 */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const path = options.configFile ?? findConfig(options.cwd);
  if (path === undefined) {
    const message = worded(
      "there is no dragoman.config.{ts,mts,js,mjs,json} here or in a folder above",
    );
    throw new InputError(message, { file: options.cwd }, CREATE_HINT);
  }
  const { config, file, root, json } = await loadConfig(resolve(options.cwd, path));
  try {
    const files = diskFiles(root);
    const pages = findPages(files, config);
    const locales = chosenLocales(config, options.locales);
    return { root, files, configFile: file, config, locales, pages };
  } catch (cause) {
    throw cause instanceof ConfigFault ? await configError(cause.problem, file, json) : cause;
  }
}

function chosenLocales(
  { locales }: ProjectConfig,
  wanted: readonly string[] | undefined,
): readonly string[] {
  if (wanted === undefined) return locales;
  const unknown = wanted.find((locale) => !locales.includes(locale));
  if (unknown === undefined) return locales.filter((locale) => wanted.includes(locale));
  const nearest = nearestName(unknown, locales);
  throw new InputError(
    worded("the configuration has no locale {{unknown}}; it has {{locales}}", {
      unknown: JSON.stringify(unknown),
      locales: locales.join(", "),
    }),
    {},
    nearest === undefined ? undefined : worded("Did you mean {{nearest}}?", { nearest }),
  );
}
