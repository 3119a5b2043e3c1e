import { InputError, type Worded, worded } from "@dragoman/model";
import { ConfigFault } from "../config/problem.js";
import { ruleProblems } from "../config/rules.js";
import type { DocsConfig, ProjectConfig } from "../config/types.js";
import { shapeProblems } from "../config/validate-shape.js";
import { diskFiles } from "../files/project-files.js";
import type { SourcePage } from "../layout/layout.js";
import { findPages } from "../layout/pages.js";
import { countLocalised } from "./existing-locales.js";
import { repositoryAt } from "./repository.js";
import { localesWithJson } from "./strings/conventions.js";
import type { Survey } from "./survey.js";
import type { DocsLayout } from "./tool.js";

/** A configuration that works, and what to do with it. */
export interface Proposal {
  readonly config: ProjectConfig;
  /** Commands to run next. */
  readonly next: readonly [string, string];
}

/**
 * Makes a configuration of what was found, and tries it: its pages are there,
 * and no two files have the same place.
 *
 * @param survey - what was found
 * @param locales - the locales to translate into; by default those that were found
 * @returns the configuration and the next commands
 * @throws InputError where no locale is known, one is no locale's name, or the configuration would not work
 * @example
 * proposeConfig(survey, ["it"]).next[0]; // "dragoman sync"
 */
export function proposeConfig(
  survey: Survey,
  locales: readonly string[] = survey.locales,
): Proposal {
  if (locales.length === 0) {
    const hint = worded("Name them: dragoman init --locale it --locale fr");
    throw new InputError(worded("no locale is known to translate into"), {}, hint);
  }
  const config = configOf(survey, locales);
  const pages = pagesOf(survey, { ...config, ...messagesOf(survey) });
  const complete = withMessages(survey, config, pages);
  return { config: complete, next: nextCommands(survey, complete, pages) };
}

/**
 * One catalog per page, unless two pages may have the same `{path}`, which is below each source folder:
 * two folders may have an index.md, and one may have an index.mdx, too.
 */
function configOf(survey: Survey, locales: readonly string[]): ProjectConfig {
  const one = configWith(survey, locales, false);
  // What goes into one folder is of one folder.
  const targets = new Set(survey.docs.map(({ target }) => target));
  if (targets.size > 1) return one;
  const pages = pagesOf(survey, { ...one, ...messagesOf(survey) });
  const paths = new Set(pages.map(({ names }) => names.path));
  return paths.size < pages.length ? one : configWith(survey, locales, true);
}

function configWith(survey: Survey, locales: readonly string[], isPerPage: boolean): ProjectConfig {
  const all = [...new Set([...locales, ...survey.locales])];
  return {
    sourceLocale: survey.sourceLocale,
    locales,
    ...(survey.docs.length > 0 && { docs: survey.docs.map((docs) => docsOf(docs, all)) }),
    catalogs: isPerPage ? "locales/{locale}/{path}.po" : "locales/{locale}.po",
    templates: isPerPage ? "locales/templates/{path}.pot" : "locales/template.pot",
    ...(survey.name !== undefined && { project: { name: survey.name } }),
  };
}

function messagesOf({ messages }: Survey): Pick<ProjectConfig, "messages"> {
  return messages === undefined ? {} : { messages: [messages] };
}

/** A page with the name that the catalogs of UI strings would have keeps its own. */
function withMessages(
  { messages }: Survey,
  config: ProjectConfig,
  pages: readonly SourcePage[],
): ProjectConfig {
  if (messages === undefined) return config;
  const { catalogs, templates, project, ...rest } = config;
  const isTaken = pages.some(({ names }) => names.path === "messages");
  const own = { catalogs: "locales/{locale}-messages.po", template: "locales/messages.pot" };
  const files = catalogs.includes("{path}") && !isTaken ? {} : own;
  return {
    ...rest,
    messages: [{ ...messages, ...files }],
    catalogs,
    templates,
    ...(project !== undefined && { project }),
  };
}

function docsOf({ source, target, dialect, ...layout }: DocsLayout, all: string[]): DocsConfig {
  const { localised, exclude = [] } = layout;
  const theirs =
    localised === undefined ? [] : all.map((locale) => localised.replaceAll("{locale}", locale));
  const excluded = [...exclude, ...theirs];
  return { source, target, dialect, ...(excluded.length > 0 && { exclude: excluded }) };
}

function pagesOf({ root, found }: Survey, config: ProjectConfig): readonly SourcePage[] {
  const file = found[0]?.file ?? ".";
  const problem = shapeProblems(config)[0] ?? ruleProblems(config)[0];
  if (problem !== undefined) throw unworkable(file, problem.message, problem.hint);
  try {
    return findPages(diskFiles(root), config);
  } catch (cause) {
    if (!(cause instanceof ConfigFault)) throw cause;
    throw unworkable(file, cause.problem.message, cause.problem.hint);
  }
}

function unworkable(file: string, reason: Worded, hint: Worded): InputError {
  const message = worded("what this file says makes no configuration that works: {{reason}}", {
    reason,
  });
  return new InputError(
    message,
    { file },
    worded("Write dragoman.config.json by hand. {{hint}}", { hint }),
  );
}

function nextCommands(
  { root, po }: Survey,
  { sourceLocale, locales, docs = [], messages = [] }: ProjectConfig,
  pages: readonly SourcePage[],
): [string, string] {
  if (po !== undefined) return [`dragoman import --po '${po}'`, "dragoman report"];
  const repository = repositoryAt(root, "");
  const isLocalised = docs.some((one, index) => {
    const own = pages.flatMap(({ path, docsIndex }) => (docsIndex === index ? path : []));
    const layout = { ...one, sourceLocale };
    return locales.some((locale) => countLocalised(repository, layout, own, locale) > 0);
  });
  const hasJson = messages.some(({ target }) =>
    localesWithJson(repository, target).some((locale) => locales.includes(locale)),
  );
  return isLocalised || hasJson
    ? ["dragoman import", "dragoman report"]
    : ["dragoman sync", "dragoman build"];
}
