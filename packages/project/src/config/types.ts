import type { PageFormat } from "@dragoman/segment";
import type { CarryChoice } from "@dragoman/sync";
import type { Severity } from "@dragoman/model";

/** What `dragoman.config.*` says. Paths and patterns are relative to the folder of that file, with `/`. */
export interface ProjectConfig {
  /** The JSON schema, for editors; Dragoman does not read it. */
  readonly $schema?: string;
  /** The locale that the pages are written in, for example `en`. */
  readonly sourceLocale: string;
  /** The locales to translate into; the source locale is not among them. */
  readonly locales: readonly string[];
  /** Where the source pages are and where their localised pages go. A project has these, or `messages`, or both. */
  readonly docs?: readonly DocsConfig[];
  /** Where the UI strings of programs are that use i18next. */
  readonly messages?: readonly MessagesConfig[];
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
  /** What is never translated, and what is translated in one way only. */
  readonly glossary?: GlossaryConfig;
  /** Severities of rules by name, where they are not the documented ones; `off` for none at all. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /** What `check` fails on. */
  readonly check?: CheckConfig;
  /** What the header of a new catalog says of the project. */
  readonly project?: {
    readonly name?: string;
    readonly bugsTo?: string;
  };
}

/** Terms with a rule of their own. */
interface GlossaryConfig {
  /** Names that stay as they are in every locale: a text that is one of them needs no translation. */
  readonly keep?: readonly string[];
  /** By locale: a term of the source, and the translations of it that are right. */
  readonly terms?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What `check` fails on. */
export interface CheckConfig {
  /** The least severity of a finding that fails, where no threshold is about it. Default: `warning`. */
  readonly failOn?: "error" | "warning";
  readonly thresholds?: readonly ThresholdConfig[];
}

/**
 * How much must be translated (`translated`), or how many findings may be there
 * (`most`), in each locale of `locales` on all pages of `pages` together. The
 * findings that it is about fail by it and not one by one.
 */
export interface ThresholdConfig {
  /** Default: all locales. */
  readonly locales?: readonly string[];
  /** Glob patterns of source pages. Default: all pages. */
  readonly pages?: readonly string[];
  /** Percent of the words, 0 to 100. It is about `untranslated`, `fuzzy` and `left-in-source-language`. */
  readonly translated?: number;
  /** The rules that `most` is about. */
  readonly rules?: readonly string[];
  /** Number of findings of `rules`. */
  readonly most?: number;
}

/** One set of source pages. */
export interface DocsConfig {
  /** A glob pattern, for example `docs/**` + `/*.md`; `{locale}` in it stands for the source locale. */
  readonly source: string;
  /** Path of a localised page, from `{locale}`, `{path}` and `{ext}`. */
  readonly target: string;
  /** How the pages are written. Default: `yaml` and `json` by their extensions, else `gfm`. */
  readonly dialect?: PageFormat;
  /** Glob patterns of pages to leave out. */
  readonly exclude?: readonly string[];
  /**
   * Front-matter keys to translate: names, at any depth, or paths from the top (`hero.actions.*.text`).
   * Default: the usual ones (`title`, `description`, …) and those of the dialect's tools.
   */
  readonly frontMatter?: readonly string[];
  /**
   * Names of attributes of components (`<Card heading="…">`, `<my-card>`) and of parameters of shortcodes and template
   * tags (`{{< tab name="…" >}}`) to translate, beside `alt`, `title` and the like and, in such tags and where the
   * dialect has components, `label`, `description`, `summary` and `text`.
   */
  readonly attributes?: readonly string[];
  /**
   * Of data files (YAML, JSON): the values to translate, as paths of keys from the top; all below
   * belongs to them. `*` stands for any one key, `**` for any number, and `!` takes out again.
   */
  readonly keys?: readonly string[];
  /**
   * Of data files: paths below which the keys themselves are the texts, and the values are not.
   * Default: MkDocs' `nav`, where `keys` has it.
   */
  readonly names?: readonly string[];
}

/** The UI strings of a program that uses i18next. Separators and namespace are those of its `init`. */
export interface MessagesConfig {
  /** Glob patterns of the program's code. */
  readonly source: readonly string[];
  /**
   * Path of i18next's JSON, from `{locale}` and `{namespace}`. That of the source locale is
   * read, those of the others are written.
   */
  readonly target: string;
  /** Glob patterns of code to leave out. */
  readonly exclude?: readonly string[];
  /** Path of a catalog, from `{locale}` and `{namespace}`. Default: `catalogs`, with `messages` for `{path}`. */
  readonly catalogs?: string;
  /** Path of a template, from `{namespace}`. Default: `templates`, with `messages` for `{path}`. */
  readonly template?: string;
  /** The namespace of keys that name none. Default: `translation`. */
  readonly defaultNamespace?: string;
  /** What stands between the keys of nested objects; `false` where keys are not nested. Default: `.`. */
  readonly keySeparator?: string | false;
  /** What stands between a namespace and its key; `false` where keys name no namespace. Default: `:`. */
  readonly nsSeparator?: string | false;
  /** What stands before a context. Default: `_`. */
  readonly contextSeparator?: string;
  /** What stands before a plural category. Default: `_`. */
  readonly pluralSeparator?: string;
  /**
   * Names of the functions whose calls ask for a message, in code, Vue and Svelte.
   * Default: `t`, in components also `$t`, `_` and `$_`.
   */
  readonly functions?: readonly string[];
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
