import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError, type Worded, worded } from "@dragoman/model";
import { readText } from "../files/read.js";
import { jsonPlace, parseJsonConfig } from "./json-config.js";
import type { ConfigProblem } from "./problem.js";
import { ruleProblems } from "./rules.js";
import type { ProjectConfig } from "./types.js";
import { shapeProblems } from "./validate-shape.js";

/** The names under which a configuration is looked for, in this order. */
const CONFIG_NAMES: readonly string[] = ["ts", "mts", "js", "mjs", "json"].map(
  (extension) => `dragoman.config.${extension}`,
);

/** A configuration and where it was found. */
export interface LoadedConfig {
  readonly config: ProjectConfig;
  /** The file's name, as messages show it. */
  readonly file: string;
  /** The project: the real, absolute path of the file's folder. */
  readonly root: string;
  /** The file's text where it is JSON, so that errors can say line and column. */
  readonly json: string | undefined;
}

/**
 * Finds the configuration of a folder: in itself or the nearest folder above.
 *
 * @param from - absolute path of a folder
 * @returns the absolute path of the file, or undefined when there is none
 * @throws InputError where there is no such folder
 * @example
 * findConfig("/site/docs"); // "/site/dragoman.config.json"
 */
export function findConfig(from: string): string | undefined {
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const hint = worded("Name a folder that is there with --cwd.");
    throw new InputError(worded("there is no such folder"), { file: from }, hint);
  }
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
    if (folder === dirname(folder)) return undefined;
  }
}

/**
 * Reads a configuration file and checks it.
 *
 * @param path - path of the file
 * @returns the configuration, its name and the project's root
 * @throws InputError that names the file, for JSON the line and column, the key
 *   and the nearest right one
 * @example
 * const { config, root } = await loadConfig("dragoman.config.json");
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const file = basename(path);
  if (!existsSync(path)) {
    throw new InputError(
      worded("there is no such configuration file"),
      { file: path },
      CREATE_HINT,
    );
  }
  const root = realpathSync.native(dirname(resolve(path)));
  const json = extname(path) === ".json" ? readText(path, file) : undefined;
  const value = json === undefined ? await importConfig(path) : await parseJsonConfig(json, file);
  const problem = shapeProblems(value)[0] ?? ruleProblems(value as ProjectConfig)[0];
  if (problem !== undefined) throw await configError(problem, file, json);
  return { config: value as ProjectConfig, file, root, json };
}

/** What to do when there is no configuration. */
export const CREATE_HINT: Worded = worded(
  "Create dragoman.config.json in the project's folder, or name one with --config FILE.",
);

/**
 * Makes an error of a problem.
 *
 * @param problem - what is wrong
 * @param file - the configuration's name
 * @param json - its text where it is JSON
 * @returns the error, with line and column where there is a text
 * @example
 * throw await configError(problem, "dragoman.config.json", text);
 */
export async function configError(
  problem: ConfigProblem,
  file: string,
  json: string | undefined,
): Promise<InputError> {
  const place = json === undefined ? {} : await jsonPlace(json, problem);
  return new InputError(problem.message, { file, ...place }, problem.hint);
}

async function importConfig(path: string): Promise<unknown> {
  try {
    return await importDefault(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = worded(
      "Run the file on its own to see why; its default export is the configuration.",
    );
    throw new InputError(
      worded("this file cannot be loaded: {{reason}}", { reason }),
      { file: basename(path) },
      hint,
    );
  }
}

async function importDefault(path: string): Promise<unknown> {
  if ([".ts", ".mts"].includes(extname(path))) {
    // Node 20 does not run TypeScript; jiti is only loaded for projects that need it.
    const { createJiti } = await import("jiti");
    return await createJiti(path, { fsCache: false, moduleCache: false }).import(resolve(path), {
      default: true,
    });
  }
  // Who watches a project loads its configuration anew when it is another one.
  const { href } = pathToFileURL(resolve(path));
  const module = (await import(`${href}?${statSync(path).mtimeMs}`)) as { default?: unknown };
  return module.default;
}
