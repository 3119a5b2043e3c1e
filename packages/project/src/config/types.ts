import type { DialectName } from "@dragoman/segment";
import type { CarryChoice } from "@dragoman/sync";

/** What `dragoman.config.*` says. Paths and patterns are relative to the folder of that file, with `/`. */
export interface ProjectConfig {
  /** The JSON schema, for editors; Dragoman does not read it. */
  readonly $schema?: string;
  /** The locale that the pages are written in, for example `en`. */
  readonly sourceLocale: string;
  /** The locales to translate into; the source locale is not among them. */
  readonly locales: readonly string[];
  /** Where the source pages are and where their localised pages go. */
  readonly docs: readonly DocsConfig[];
  /** Path of a catalog: `{locale}` always, `{path}` for one catalog per page. */
  readonly catalogs: string;
  /** Path of a template: with `{path}` one per page, without it one for all pages. */
  readonly templates: string;
  /** What a build puts where a translation is missing or fuzzy. Default: `source`. */
  readonly fallback?: "source" | "previous";
  /**
   * Sites that translations may link to though the source page does not name
   * them: `example.org`, which stands for `www.example.org` and `it.example.org`, too.
   */
  readonly sites?: readonly string[];
  /** What catalogs say of the place of a message. Default: `page`. */
  readonly references?: "page" | "line";
  /**
   * Which edits of a source text are carried: the translation follows them and stays a
   * translation. After any other edit it is fuzzy, with what is certain of the edit applied.
   * `others` stands for all classes that are not named. Default: all are carried. Translations
   * that a sync has carried already stay as they are.
   */
  readonly carry?: CarryChoice;
  /** What the header of a new catalog says of the project. */
  readonly project?: {
    readonly name?: string;
    readonly bugsTo?: string;
  };
}

/** One set of source pages. */
export interface DocsConfig {
  /** A glob pattern, for example `docs/**` + `/*.md`. */
  readonly source: string;
  /** Path of a localised page, from `{locale}`, `{path}` and `{ext}`. */
  readonly target: string;
  /** How the pages are written. Default: `gfm`. */
  readonly dialect?: DialectName;
  /** Glob patterns of pages to leave out. */
  readonly exclude?: readonly string[];
  /** Names of the front-matter keys to translate; without it the usual ones (`title`, `description`, …). */
  readonly frontMatter?: readonly string[];
}

/**
 * Gives a configuration back as it is; it exists so that editors and `tsc`
 * check `dragoman.config.ts`.
 *
 * @param config - the configuration
 * @returns the same object
 * @example
 * export default defineConfig({
 *   sourceLocale: "en",
 *   locales: ["it"],
 *   docs: [{ source: "docs/*.md", target: "docs-it/{path}.{ext}" }],
 *   catalogs: "locales/{locale}/{path}.po",
 *   templates: "locales/templates/{path}.pot",
 * });
 */
export function defineConfig(config: ProjectConfig): ProjectConfig {
  return config;
}
