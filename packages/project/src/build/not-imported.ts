import {
  type Finding,
  InputError,
  type Page,
  type Segment,
  worded,
  wordedCount,
} from "@dragoman/model";
import { sameBytes } from "../files/same-bytes.js";
import type { SafePage } from "../gate/candidates.js";
import type { SourcePage } from "../layout/layout.js";
import { targetOf } from "../catalogs/page-status.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { PageFile } from "../pages/read-pages.js";
import { pagesOf, split, splitRequest } from "../pages/source-pages.js";
import type { BuiltPage } from "./localised-pages.js";
import { lostLines } from "./lost-lines.js";
import { ownTexts } from "./own-texts.js";
import { textsInLocale } from "./texts-in-locale.js";

/** The localised pages that a build may write, and why it leaves others as they are. */
interface WritablePages {
  readonly changes: readonly BuiltPage[];
  readonly findings: readonly Finding[];
}

/**
 * Leaves out localised pages that somebody wrote by hand: the file that is there
 * has more texts in the locale's language than any build can have taken from the
 * page's catalog. Written anew, it would lose them.
 *
 * @param project - the project
 * @param locale - the pages' locale
 * @param pages - its localised pages as they shall be
 * @param options - splitter, number of workers, time limit
 * @returns the pages that may be written, and an error for each other one
 * @throws InputError when a file cannot be read
 * @example
 * const { changes, findings } = await withoutNotImported(project, "it", pages, options);
 */
export async function withoutNotImported(
  project: Project,
  locale: string,
  pages: readonly BuiltPage[],
  options: ProjectOptions,
): Promise<WritablePages> {
  const changes: BuiltPage[] = [];
  const findings: Finding[] = [];
  for (const page of pages) {
    const bytes = project.files.read(page.path);
    const finding = await findingFor(project, locale, page, bytes, options);
    if (finding === undefined) changes.push({ ...page, madeFrom: { bytes } });
    else findings.push({ ...finding, locale });
  }
  return { changes, findings };
}

async function findingFor(
  project: Project,
  locale: string,
  built: BuiltPage,
  bytes: Uint8Array | undefined,
  options: ProjectOptions,
): Promise<Finding | undefined> {
  const { path, safe } = built;
  const source = project.pages[safe.index];
  if (source === undefined || bytes === undefined || sameBytes(bytes, built.bytes))
    return undefined;
  // A page that a build wrote has texts that no catalog has by now: translations
  // that were changed since. There are no more of these than there are translations.
  const most = translationsOf(safe);
  if (lostLines(bytes, built.bytes) <= most) return undefined;
  const pages = await splitBoth(source, { path, bytes }, built, options);
  if (pages instanceof InputError) return unreadable(path, pages);
  const [there, anew] = pages;
  const texts = ownTexts(there, [safe.page, anew], safe.group.catalog ? [safe.group.catalog] : []);
  const [first] = texts;
  if (first === undefined || texts.length <= most) return undefined;
  // Of an untranslated page, the file may be an older state of its source.
  const sources = texts.map(({ source: text }) => text);
  const count = await textsInLocale(sources, locale, project.config.sourceLocale);
  return count <= most ? undefined : notImported(path, first, count);
}

/** Splits the file that is there and the page that would take its place. */
async function splitBoth(
  source: SourcePage,
  there: PageFile,
  anew: PageFile,
  options: ProjectOptions,
): Promise<readonly [Page, Page] | InputError> {
  try {
    const [request, other] = [splitRequest(source, there), splitRequest(source, anew)];
    const [page, built] = pagesOf([request, other], await split([request, other], options));
    if (page === undefined || built === undefined) throw new Error(`${there.path} has no outcome`);
    return [page, built];
  } catch (cause) {
    if (cause instanceof InputError) return cause;
    throw cause;
  }
}

/** How many texts of a page its catalog has, confirmed or not. */
function translationsOf({ page, group }: SafePage): number {
  const targets = page.segments.map((segment) => targetOf(segment, group.catalog, "previous"));
  return targets.filter((target) => target !== undefined).length;
}

function notImported(file: string, first: Segment, count: number): Finding {
  return {
    rule: "not-imported",
    severity: "error",
    ...wordedCount(
      "this page is not written: it has {{count}} texts that no catalog has, this one first; `dragoman import` brings over what it can, and the file may be deleted then",
      {
        count,
        defaultValue_one:
          "this page is not written: it has a text that no catalog has; `dragoman import` brings it over if it can, and the file may be deleted then",
      },
    ),
    file,
    ...first.position,
    target: first.source,
  };
}

/** No build wrote what cannot be read. */
function unreadable(file: string, { parts }: InputError): Finding {
  const { message: reason, place } = parts;
  return {
    rule: "not-imported",
    severity: "error",
    ...worded("this page is not written, since nobody can say what it would lose: {{reason}}", {
      reason,
    }),
    file,
    line: place.line ?? 1,
    column: place.column ?? 1,
  };
}
