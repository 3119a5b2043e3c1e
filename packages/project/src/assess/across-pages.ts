import { brokenLinks, inconsistentTranslations, type SitePage } from "@dragoman/checks";
import { assemblePage } from "@dragoman/assemble";
import type { Finding } from "@dragoman/model";
import { notBuilt } from "../gate/not-built.js";
import type { SafePage } from "../gate/candidates.js";
import { targetPath } from "../layout/layout.js";
import { splitSettings } from "../layout/split-settings.js";
import type { Project } from "../open-project.js";
import type { AssessedPage } from "./assessed-page.js";
import { isConfirmed, type LookedUpPage } from "../catalogs/looked-up-page.js";

/** The pages of a locale while they are looked at, from all sides; the lists have the same order. */
interface AssessedLocale {
  readonly locale: string;
  readonly lookedUp: readonly LookedUpPage[];
  readonly safe: readonly SafePage[];
  readonly assessed: readonly AssessedPage[];
}

/**
 * Adds what the safety gate refused.
 *
 * @param pages - the pages of a locale
 * @example
 * addRefusals(pages);
 */
export function addRefusals({ safe, assessed }: AssessedLocale): void {
  for (const [at, { refusals }] of safe.entries()) {
    for (const refusal of refusals) assessed[at]?.refuse(refusal.index, notBuilt(refusal));
  }
}

/**
 * Adds which texts have several translations in the locale.
 *
 * @param pages - the pages of a locale
 * @example
 * addInconsistent(pages);
 */
export function addInconsistent({ lookedUp, assessed }: AssessedLocale): void {
  const places = lookedUp.flatMap(({ page, segments }, at) =>
    segments.map((status, index) => ({
      at,
      index,
      segment: status.segment,
      target: isConfirmed(status) ? status.target : "",
      place: `${page}:${status.segment.position.line}`,
    })),
  );
  for (const [number, problems] of inconsistentTranslations(places).entries()) {
    const { at = 0, index = 0 } = places[number] ?? {};
    for (const problem of problems) assessed[at]?.add(index, problem);
  }
}

/**
 * Adds which links of the localised site lead nowhere.
 *
 * @param pages - the pages of a locale
 * @param project - the project, and what files it has
 * @example
 * addBrokenLinks(pages, project);
 */
export function addBrokenLinks(pages: AssessedLocale, project: Project): void {
  const { locale, safe, assessed } = pages;
  const site = safe.flatMap((page): SitePage[] => {
    const source = project.pages[page.index];
    if (source === undefined) return [];
    const { dialect } = splitSettings(source);
    // A data file is no page that anybody is led to, and has no headings.
    if (dialect === "yaml" || dialect === "json") return [];
    return [sitePage(page, targetPath(source, locale), dialect)];
  });
  const byPath = new Map(site.map(({ path }, at) => [path, at]));
  for (const problem of brokenLinks(site, (path) => project.files.has(path))) {
    const { rule, severity, message, wording, path, target, line, column, pair } = problem;
    const page = assessed[byPath.get(path) ?? -1];
    if (pair !== undefined) page?.add(pair, { rule, severity, message, wording });
    else page?.addFinding({ rule, severity, message, wording, file: target, line, column, locale });
  }
}

/**
 * Adds what comments in the source pages were meant to say. It is looked for once for all locales.
 *
 * @param pages - the pages of a locale
 * @param comments - findings by path of the source page
 * @example
 * addUnclearComments(pages, new Map([["docs/index.md", unclearComments(text, page)]]));
 */
export function addUnclearComments(
  { locale, lookedUp, assessed }: AssessedLocale,
  comments: ReadonlyMap<string, readonly Finding[]>,
): void {
  for (const [at, { page }] of lookedUp.entries()) {
    for (const finding of comments.get(page) ?? [])
      assessed[at]?.addFinding({ ...finding, locale });
  }
}

function sitePage({ page, targets }: SafePage, target: string, dialect: string): SitePage {
  return {
    path: page.path,
    target,
    source: page.text,
    text: assemblePage(page, (_, at) => targets[at]),
    pairs: page.segments.map((segment, at) => ({ segment, target: targets[at] ?? "" })),
    dialect,
  };
}
