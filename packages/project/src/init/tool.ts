import type { Worded } from "@dragoman/model";
import type { DialectName } from "@dragoman/segment";
import type { Repository } from "./repository.js";

/** Source pages of a site, and where its tool looks for localised ones. Paths are relative to the tool's folder. */
export interface DocsLayout {
  /** A glob pattern. */
  readonly source: string;
  /** From `{locale}`, `{path}` and `{ext}`. */
  readonly target: string;
  readonly dialect: DialectName;
  /** Glob patterns of what is no source page in any case. */
  readonly exclude?: readonly string[];
  /** A glob pattern with `{locale}`: localised pages that `source` would take, too. */
  readonly localised?: string;
}

/** What a tool's configuration says of its site. */
export interface Recognised {
  /** The file that told, relative to the tool's folder. */
  readonly file: string;
  readonly sourceLocale?: string | undefined;
  /** All locales that are named, the source locale may be among them. */
  readonly locales?: readonly string[];
  readonly docs: readonly DocsLayout[];
  /** Name of the site. */
  readonly name?: string | undefined;
  /** PO files that are there already, as `import --po` takes them, relative to the tool's folder. */
  readonly po?: string;
  /** What people need to know, one sentence each. */
  readonly notes?: readonly Worded[];
}

/** A tool that makes a site of pages. */
export interface Tool {
  /** As it calls itself. */
  readonly name: string;
  /** Looks whether a folder is one of its sites. Throws InputError where its configuration cannot be read. */
  readonly recognise: (repository: Repository) => Recognised | undefined;
}

/** Names under which programs are configured. */
const SCRIPTS = ["js", "mjs", "cjs", "ts", "mts", "cts"] as const;

/**
 * Gives the names that a configuration may have which is a program.
 *
 * @param stem - the name without its ending
 * @returns the names, in the order in which they are looked for
 * @example
 * scriptNames("astro.config")[0]; // "astro.config.js"
 */
export function scriptNames(stem: string): string[] {
  return SCRIPTS.map((ending) => `${stem}.${ending}`);
}
