import { basename, dirname, posix, resolve } from "node:path";
import { realpathSync } from "node:fs";
import { InputError, worded } from "@dragoman/model";
import { findConfig } from "../config/load.js";
import { isLocaleName } from "../config/locale-name.js";
import { existingLocales } from "./existing-locales.js";
import { findTools, type FoundTool, foundTools, type Site } from "./found.js";
import { repositoryAt } from "./repository.js";
import type { RecognisedStrings, StringsLayout } from "./strings/layout.js";
import { TOOLS } from "./tools.js";
import type { DocsLayout, Recognised } from "./tool.js";

/** What was found in a repository. Paths are relative to the folder of the new configuration. */
export interface Survey {
  /** Real, absolute path of that folder. */
  readonly root: string;
  /** Name that the configuration will have. */
  readonly configFile: string;
  /** What is proposed for comes first. */
  readonly found: readonly FoundTool[];
  readonly sourceLocale: string;
  /** Locales that are named or have pages already, without the source locale. */
  readonly locales: readonly string[];
  /** Empty where a program has no pages. */
  readonly docs: readonly DocsLayout[];
  /** UI strings; undefined where there are none. */
  readonly messages: StringsLayout | undefined;
  readonly name: string | undefined;
  /** PO files of another tool, as `import --po` takes them. */
  readonly po: string | undefined;
}

/** What a survey takes. */
export interface SurveyOptions {
  /** Absolute path of the folder to look at. */
  readonly cwd: string;
  /** Path of the configuration to be written; by default dragoman.config.json in `cwd`. */
  readonly configFile?: string | undefined;
}

/** Looks at a repository, as `surveyRepository` of this package says. */
export function survey(options: SurveyOptions): Survey {
  const path = resolve(options.cwd, newConfig(options));
  const root = realpathSync.native(dirname(path));
  const found = findTools(root);
  const { site, strings } = found;
  if (site === undefined && strings?.layout === undefined) throw nothingFound(options.cwd, strings);
  const { base, recognised } = site ?? NO_SITE;
  const sourceLocale = recognised.sourceLocale ?? strings?.sourceLocale ?? "en";
  return {
    root,
    configFile: basename(path),
    found: foundTools(found),
    sourceLocale,
    locales: localesOf(root, base, recognised, strings, sourceLocale),
    docs: recognised.docs.map((docs) => fromRoot(base, docs)),
    messages: strings?.layout,
    name: recognised.name,
    po: recognised.po === undefined ? undefined : posix.join(base, recognised.po),
  };
}

/** Where a program has no pages, its strings are all there is. */
const NO_SITE: Pick<Site, "base" | "recognised"> = { base: "", recognised: { file: "", docs: [] } };

function newConfig({ cwd, configFile }: SurveyOptions): string {
  if (configFile !== undefined && !configFile.endsWith(".json")) {
    const hint = worded("Name it dragoman.config.json, or leave --config out.");
    throw new InputError(
      worded("a new configuration is written as JSON"),
      { file: configFile },
      hint,
    );
  }
  const before = configFile ?? findConfig(cwd);
  if (configFile === undefined && before !== undefined) {
    const hint = worded(
      "It is never overwritten: edit it, or name another file with --config FILE.",
    );
    throw new InputError(worded("there is a configuration already"), { file: before }, hint);
  }
  return configFile ?? "dragoman.config.json";
}

function nothingFound(cwd: string, strings: RecognisedStrings | undefined): InputError {
  const tools = TOOLS.map(({ name }) => name);
  const names = [...tools, ...(strings === undefined ? ["i18next"] : [])].join(", ");
  const message =
    strings === undefined
      ? worded(
          "no site and no pages were recognised here; recognised are {{names}}, and pages in docs",
          { names },
        )
      : worded(
          "no site and no pages were recognised here, only i18next ({{file}}); recognised are {{names}}, and pages in docs",
          { file: strings.file, names },
        );
  const hint = worded("Call it in the site's folder, or write dragoman.config.json by hand.");
  return new InputError(message, { file: cwd }, hint);
}

function localesOf(
  root: string,
  base: string,
  { locales = [], docs }: Recognised,
  strings: RecognisedStrings | undefined,
  sourceLocale: string,
): string[] {
  const repository = repositoryAt(root, base);
  const existing = docs.flatMap((layout) => existingLocales(repository, layout, sourceLocale));
  const all = [...locales, ...(strings?.locales ?? [])];
  const named = all.filter((name) => isLocaleName(name) && name !== sourceLocale);
  return [...new Set([...named, ...existing])];
}

function fromRoot(base: string, docs: DocsLayout): DocsLayout {
  const join = (pattern: string): string => posix.join(base, pattern);
  return {
    source: join(docs.source),
    target: join(docs.target),
    dialect: docs.dialect,
    ...(docs.exclude && { exclude: docs.exclude.map(join) }),
    ...(docs.localised !== undefined && { localised: join(docs.localised) }),
  };
}
