import type { Finding } from "@dragoman/model";
import type { LocaleStatus } from "@dragoman/report";
import type { SafePage } from "../gate/candidates.js";
import { gateLocales } from "../gate/gate-locales.js";
import type { StringPage } from "../messages/string-pages.js";
import { notBuilt } from "../gate/not-built.js";
import { lookedUpStrings } from "../messages/string-status.js";
import { pagesInLocale, readCatalogs, type PageInLocale } from "../catalogs/locale-catalogs.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { LocaleState, ProjectState } from "./project-state.js";
import { allRules } from "./rules.js";
import { readWhile } from "../workers/read-while.js";
import {
  addBrokenLinks,
  addInconsistent,
  addRefusals,
  addUnclearComments,
} from "./across-pages.js";
import { AssessedPage, type RuleContext } from "./assessed-page.js";
import { judgeLocales, type LookedUpLocale } from "./judge-locales.js";
import { lookUp } from "../catalogs/look-up.js";
import type { LookedUpPage } from "../catalogs/looked-up-page.js";
import { unclearComments } from "./page-comments.js";

/**
 * Looks at all translations of a project: their status, and what is wrong with
 * them, each by itself, in its locale, and on the page that is built of it.
 * This is what `report` and `check` are about.
 *
 * @param state - pages and catalogs, of today or of a revision
 * @param options - worker threads, for the safety gate
 * @returns every page of every locale at work, with the problems of its segments
 * @throws InputError that names the catalog whose translations make a page too slow to parse
 * @example
 * reportOf(await assess({ project, pages, locales }, options)).locales[0]?.findings;
 */
export async function assess(
  state: ProjectState,
  options: ProjectOptions,
): Promise<LocaleStatus[]> {
  const { project } = state;
  const locales = state.locales.map((locale) => pagesOf(state, locale));
  const safe = await gateLocales(project, locales, options);
  const others = otherLocales(state).map((locale) => allOf(pagesOf(state, locale)));
  const context = { rules: project.config.rules, known: await allRules() };
  const judging = judgeLocales(project, locales.map(allOf), others, options);
  // What it takes several pages to see is looked for while threads judge each by itself.
  const assessed = await readWhile(judging, () => {
    const comments = commentsOf(state);
    return locales.map((locale, at) =>
      acrossPages(project, locale, safe[at]?.pages ?? [], { ...context, comments }),
    );
  });
  const judged = await judging;
  return locales.map(({ locale }, at) => ({
    locale,
    pages: (assessed[at] ?? []).map((page) => page.status(judged)),
  }));
}

/** What is found in the comments of source pages, by path. */
type PageComments = ReadonlyMap<string, readonly Finding[]>;

function commentsOf({ project, pages }: ProjectState): PageComments {
  return new Map(
    project.pages.map((page, at) => [page.path, unclearComments(pages[at]?.text ?? "", page)]),
  );
}

function acrossPages(
  project: Project,
  { locale, lookedUp, strings }: PagesOfLocale,
  safe: readonly SafePage[],
  context: RuleContext & { readonly comments: PageComments },
): AssessedPage[] {
  const assessed = lookedUp.map((page) => new AssessedPage(page, context));
  const pages = { locale, lookedUp, safe, assessed };
  addRefusals(pages);
  addInconsistent(pages);
  addBrokenLinks(pages, project);
  addUnclearComments(pages, context.comments);
  return [...assessed, ...strings.map((page) => assessedStrings(page, context))];
}

/** A locale's pages, and its namespaces as pages. */
function allOf({ locale, lookedUp, strings }: PagesOfLocale): LookedUpLocale {
  return { locale, pages: [...lookedUp, ...strings.map((namespace) => namespace.lookedUp)] };
}

/** A locale's pages, each beside its catalog and looked up in it; the lists have the same order. */
interface PagesOfLocale {
  readonly locale: string;
  readonly pages: readonly PageInLocale[];
  readonly lookedUp: readonly LookedUpPage[];
  readonly strings: readonly LookedUpNamespace[];
}

/** A namespace, and the status of its strings. */
interface LookedUpNamespace {
  readonly page: StringPage;
  readonly lookedUp: LookedUpPage;
}

function assessedStrings(
  { page: { strings }, lookedUp }: LookedUpNamespace,
  context: RuleContext,
): AssessedPage {
  const assessed = new AssessedPage(lookedUp, context);
  for (const [index, { refusal }] of strings.entries()) {
    if (refusal !== undefined) assessed.refuse(index, notBuilt(refusal));
  }
  return assessed;
}

function pagesOf(
  { project, pages: split, strings }: ProjectState,
  { locale, groups }: LocaleState,
): PagesOfLocale {
  const pages = pagesInLocale(split, groups);
  return {
    locale,
    pages,
    lookedUp: pages.map((page) => lookUp(page, project.pages)),
    strings: (strings?.(locale) ?? []).map((page) => ({ page, lookedUp: lookedUpStrings(page) })),
  };
}

/** What one locale alone is asked for, the others still know: names that most of them keep. */
function otherLocales({ project, locales }: ProjectState): LocaleState[] {
  const atWork = new Set(locales.map(({ locale }) => locale));
  return project.config.locales
    .filter((locale) => !atWork.has(locale))
    .map((locale) => ({ locale, groups: readCatalogs(project, locale) }));
}
