import { basename, dirname, posix, resolve } from "node:path";
import { realpathSync } from "node:fs";
import { InputError, type Worded, worded } from "@dragoman/model";
import { findConfig } from "../config/load.js";
import { isLocaleName } from "../config/locale-name.js";
import { existingLocales } from "./existing-locales.js";
import { repositoryAt } from "./repository.js";
import { plain } from "./tools/plain.js";
import { i18nextStrings } from "./strings/i18next.js";
import type { RecognisedStrings, StringsLayout } from "./strings/layout.js";
import { TOOLS } from "./tools.js";
import type { DocsLayout, Recognised, Tool } from "./tool.js";

/** Where sites are within a repository, beside its own folder. */
const FOLDERS = ["", "docs", "website", "site", "documentation", "doc", "www", "book"] as const;

/** A tool that was found, and what people should know of it. */
export interface FoundTool {
  readonly tool: string;
  /** Path of the file that told, relative to the new configuration. */
  readonly file: string;
  readonly notes: readonly Worded[];
}

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
  const sites = FOLDERS.flatMap((base) => recognisedAt(root, base, TOOLS));
  const strings = i18nextStrings(repositoryAt(root, ""));
  const [site = recognisedAt(root, "", [plain])[0], ...others] = sites;
  if (site === undefined) throw nothingFound(options.cwd, strings);
  const { base, recognised } = site;
  const sourceLocale = recognised.sourceLocale ?? strings?.sourceLocale ?? "en";
  return {
    root,
    configFile: basename(path),
    found: [
      foundTool(site, sourceNote(recognised, strings)),
      ...others.map((one) => foundTool(one, [OTHER_SITE])),
      ...(strings === undefined ? [] : [foundStrings(strings)]),
    ],
    sourceLocale,
    locales: localesOf(root, base, recognised, strings, sourceLocale),
    docs: recognised.docs.map((docs) => fromRoot(base, docs)),
    messages: strings?.layout,
    name: recognised.name,
    po: recognised.po === undefined ? undefined : posix.join(base, recognised.po),
  };
}

const OTHER_SITE = worded(
  "Nothing is proposed for it: one configuration has one site. Give it a configuration of its own with --config.",
);

function foundStrings({ file, layout, notes }: RecognisedStrings): FoundTool {
  const place =
    layout === undefined ? [] : [worded("Its JSON is {{path}}.", { path: layout.target })];
  return { tool: "i18next", file, notes: [...place, ...notes] };
}

interface Site {
  readonly base: string;
  readonly tool: Tool;
  readonly recognised: Recognised;
}

function recognisedAt(root: string, base: string, tools: readonly Tool[]): Site[] {
  const repository = repositoryAt(root, base);
  for (const tool of tools) {
    const recognised = tool.recognise(repository);
    if (recognised !== undefined) return [{ base, tool, recognised }];
  }
  return [];
}

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
  const names = TOOLS.map(({ name }) => name).join(", ");
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

function sourceNote(
  { sourceLocale }: Recognised,
  strings: RecognisedStrings | undefined,
): Worded[] {
  const isSaid = (sourceLocale ?? strings?.sourceLocale) !== undefined;
  return isSaid ? [] : [worded("It does not say the source locale: en is assumed.")];
}

function foundTool({ base, tool, recognised }: Site, more: readonly Worded[]): FoundTool {
  const file = posix.join(base, recognised.file);
  return { tool: tool.name, file, notes: [...(recognised.notes ?? []), ...more] };
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
