import { InputError } from "@dragoman/model";
import { openMessages } from "../messages/open-messages.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { ProjectState } from "../assess/project-state.js";

type Strings = Pick<ProjectState, "strings">;

/**
 * Gives the UI strings of a project as they are after a sync, which is made in memory: so it
 * does not matter when `sync` was run.
 *
 * @param project - the project at one time
 * @param options - the clock
 * @returns the strings by locale; nothing where there are none
 * @throws InputError where code, JSON or a catalog cannot be read
 * @example
 * (await stringsOf(project, options)).strings?.("it").length;
 */
export async function stringsOf(
  project: Project,
  options: Pick<ProjectOptions, "now">,
): Promise<Strings> {
  const messages = await openMessages(project, options);
  if (messages === undefined) return {};
  const { locales } = messages.sync().plan;
  return {
    strings: (locale) => {
      const catalogs = locales.find((one) => one.locale === locale)?.catalogs;
      // A locale that is not at work says only what it has on disk.
      if (catalogs === undefined) return messages.pages(locale);
      const byFile = new Map(catalogs.map(({ file, catalog }) => [file, catalog]));
      return messages.pages(locale, (file) => byFile.get(file));
    },
  };
}

/**
 * The same of a revision. What was wrong there cannot be mended any more: then it had none.
 *
 * @param former - the project at the revision
 * @param options - the clock
 * @returns the strings, and which files could not be read
 * @example
 * (await formerStrings(former, options)).unread; // ["src/broken.ts"]
 */
export async function formerStrings(
  former: Project,
  options: Pick<ProjectOptions, "now">,
): Promise<{ readonly strings: Strings; readonly unread: readonly string[] }> {
  try {
    return { strings: await stringsOf(former, options), unread: [] };
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { file = former.configFile } = cause.place;
    // A pattern of today need not have matched anything then.
    return { strings: {}, unread: file === former.configFile ? [] : [file] };
  }
}
