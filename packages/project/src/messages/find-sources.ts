import type { MessagesConfig, ProjectConfig } from "../config/types.js";
import type { ProjectFiles } from "../files/project-files.js";
import type { Project } from "../open-project.js";
import { messageCatalogGlobs, namespaceGlob } from "../layout/message-catalogs.js";
import { anyGlob, compileGlob } from "../files/glob.js";

/**
 * Finds the code of a program.
 *
 * @param files - the project's files
 * @param item - an item of `messages`
 * @returns each pattern with the files that it matches
 * @throws InputError where the disk does not allow it
 * @example
 * codePaths(files, item)[0]?.paths; // ["src/app.ts"]
 */
export function codePaths(
  files: ProjectFiles,
  { source, exclude = [] }: MessagesConfig,
): { readonly pattern: string; readonly paths: readonly string[] }[] {
  const excluded = anyGlob(exclude);
  return source.map((pattern) => ({ pattern, paths: files.find(compileGlob(pattern), excluded) }));
}

/**
 * Finds the namespaces that have JSON in the source locale.
 *
 * @param files - the project's files
 * @param target - where JSON is, with `{locale}` and `{namespace}`
 * @param locale - the source locale
 * @returns the names of the files that stand where those of the source locale would
 * @example
 * namespacesOnDisk(files, "public/{locale}/{namespace}.json", "en"); // ["menu", "shop"]
 */
export function namespacesOnDisk(files: ProjectFiles, target: string, locale: string): string[] {
  const [before = "", ...after] = target.replaceAll("{locale}", locale).split("{namespace}");
  const [behind = ""] = after;
  return files
    .find(namespaceGlob(target, locale), () => false)
    .map((path) => path.slice(before.length, path.length - after.join("").length))
    .map((name) => (after.length > 1 ? (name.split(behind)[0] ?? name) : name));
}

/**
 * Names the catalogs that may hold UI strings.
 *
 * @param project - the project, of whatever time
 * @returns paths of files that are there
 * @throws InputError where the disk does not allow it
 * @example
 * messageCatalogs(project); // ["locales/it/messages.po"]
 */
export function messageCatalogs({ config, files, locales }: Project): string[] {
  return locales.flatMap((locale) =>
    messageCatalogGlobs(config, locale).flatMap((glob) => files.find(glob, () => false)),
  );
}

/**
 * Names the files that the UI strings of a project are read from: code, and the
 * JSON of the source locale, of which there may be more or less tomorrow.
 *
 * @param files - the project's files
 * @param config - its configuration
 * @returns paths; JSON without a namespace in its path need not exist
 * @throws InputError where the disk does not allow it
 * @example
 * messageSources(files, config); // ["src/app.ts", "public/en/menu.json"]
 */
export function messageSources(files: ProjectFiles, config: ProjectConfig): string[] {
  const { sourceLocale } = config;
  return (config.messages ?? []).flatMap((item) => {
    const { target } = item;
    const names = target.includes("{namespace}")
      ? namespacesOnDisk(files, target, sourceLocale)
      : [""];
    const json = names.map((name) =>
      target.replaceAll("{locale}", sourceLocale).replaceAll("{namespace}", name),
    );
    return [...codePaths(files, item).flatMap(({ paths }) => paths), ...json];
  });
}
