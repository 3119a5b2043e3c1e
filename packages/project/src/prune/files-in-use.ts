import { realpathSync } from "node:fs";
import { join } from "node:path";
import { catalogGroups, targetPath, templateGroups } from "../layout/layout.js";
import { messageCatalogGlobs, namespaceGlob } from "../layout/message-catalogs.js";
import type { Glob } from "../files/glob.js";
import type { Project } from "../open-project.js";

/** What a project reads and writes. */
interface Known {
  /** Where its files really are. */
  readonly real: ReadonlySet<string | undefined>;
  /** Catalogs and JSON of UI strings, of whatever namespace. */
  readonly ofMessages: readonly Glob[];
}

/** Tells files that no page needs from all that a project reads and writes. */
export class FilesInUse {
  readonly #project: Project;
  #known: Known | undefined;

  /** @param project - the project; its files are looked up at the first question */
  constructor(project: Project) {
    this.#project = project;
  }

  /**
   * Says whether a file is there, under this very name, and nothing of the project. One that is
   * reached by a link may lie anywhere, and where names differ in case or in the form of their
   * accents alone, a file may be the one that a page has now.
   *
   * @param path - relative to the project, with `/`
   * @returns false where there is no such file, too
   */
  isFree(path: string): boolean {
    const { root } = this.#project;
    this.#known ??= lookUp(this.#project);
    const real = realPath(root, path);
    if (real !== join(root, path) || this.#known.real.has(real)) return false;
    return !this.#known.ofMessages.some(({ matches }) => matches(path));
  }
}

function lookUp({ root, config, pages }: Project): Known {
  const ofLocales = config.locales.flatMap((locale) => [
    ...catalogGroups(config, pages, locale).map(({ file }) => file),
    ...pages.map((page) => targetPath(page, locale)),
  ]);
  const templates = templateGroups(config, pages).map(({ file }) => file);
  const paths = [...pages.map(({ path }) => path), ...templates, ...ofLocales];
  const strings = config.messages ?? [];
  return {
    real: new Set(paths.map((path) => realPath(root, path))),
    ofMessages: [config.sourceLocale, ...config.locales].flatMap((locale) => [
      ...messageCatalogGlobs(config, locale),
      ...strings.map(({ target }) => namespaceGlob(target, locale)),
    ]),
  };
}

function realPath(root: string, path: string): string | undefined {
  try {
    return realpathSync.native(join(root, path));
  } catch {
    return undefined;
  }
}
