import type { Catalog } from "@dragoman/catalog";
import { InputError, type Position, type Worded, worded } from "@dragoman/model";
import { oneLine, shorten } from "@dragoman/report";
import type { Repository } from "../git/repository.js";
import type { SourcePage } from "../layout/layout.js";
import { expandPattern } from "../layout/pattern.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { PageFile } from "../pages/read-pages.js";
import { pageOf, split, splitRequest } from "../pages/source-pages.js";
import { formerCatalogs, formerPages } from "./former-texts.js";
import type { KeptPage, PrunedPage } from "./outcome.js";
import { unknownText, type UnknownText } from "./unknown-text.js";

/** As much of a text as is needed to find it. */
const MOST_CELLS = 60;

/** Localised pages of a locale whose source page is gone. */
export interface JudgedPages {
  /** Those that a build wrote. */
  readonly pages: readonly PrunedPage[];
  /** Those that have what would be lost with them. */
  readonly kept: readonly KeptPage[];
}

/** What tells pages that a build wrote from pages that somebody wrote by hand. */
interface BuildEvidence {
  /** All catalogs of the locale, obsolete entries and orphans included. */
  readonly catalogs: readonly Catalog[];
  readonly repository: Repository | undefined;
}

/**
 * Tells which localised pages of gone pages a build can have written: those all words of which
 * are in a catalog of the locale or in the history of their source page.
 *
 * @param project - the project
 * @param pages - what `localisedPagesOf` gave
 * @param locale - their locale
 * @param evidence - catalogs and history
 * @param options - splitter, number of workers, time limit
 * @returns them, in order
 * @example
 * (await judgeGonePages(project, pages, "it", evidence, options)).pages[0]?.file;
 */
export async function judgeGonePages(
  project: Project,
  pages: readonly { readonly path: string; readonly source: SourcePage }[],
  locale: string,
  evidence: BuildEvidence,
  options: ProjectOptions,
): Promise<JudgedPages> {
  const gone: PrunedPage[] = [];
  const kept: KeptPage[] = [];
  for (const { path: file, source } of pages) {
    const reason = await reasonToKeep(project, file, source, locale, evidence, options);
    if (reason === undefined) gone.push({ file, source: source.path });
    else kept.push({ file, source: source.path, ...reason });
  }
  return { pages: gone, kept };
}

/** Why a page stays: the place is that of the first text which would be lost. */
type Reason = Position & Worded;

async function reasonToKeep(
  project: Project,
  path: string,
  source: SourcePage,
  locale: string,
  evidence: BuildEvidence,
  options: ProjectOptions,
): Promise<Reason | undefined> {
  try {
    const bytes = project.files.read(path);
    if (bytes === undefined) return { line: 1, column: 1, ...worded("it went away") };
    const file = { path, bytes };
    const unknown = await findUnknown(project, file, source, locale, evidence, options);
    return unknown && { ...unknown.position, ...unknownReason(unknown) };
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { message, place } = cause.parts;
    return { line: place.line ?? 1, column: place.column ?? 1, ...message };
  }
}

/** The history is read where what is there today does not explain a text. */
async function findUnknown(
  { config }: Project,
  file: PageFile,
  source: SourcePage,
  locale: string,
  { catalogs, repository }: BuildEvidence,
  options: ProjectOptions,
): Promise<UnknownText | undefined> {
  const request = splitRequest(source, file);
  const [outcome] = await split([request], options);
  if (outcome === undefined) throw new Error(`${file.path} has no outcome`);
  const page = pageOf(request, outcome);
  const today = unknownText(page, { sources: [], catalogs });
  if (today === undefined) return undefined;
  const sources = await formerPages(repository, source, options);
  const first = unknownText(page, { sources, catalogs });
  if (first === undefined || !config.catalogs.includes("{path}")) return first;
  const catalog = expandPattern(config.catalogs, { locale, path: source.names.path });
  const former = await formerCatalogs(repository, catalog);
  return unknownText(page, { sources, catalogs: [...catalogs, ...former] });
}

function unknownReason({ text }: UnknownText): Worded {
  return worded("no catalog and no version of its source page in git has “{{text}}”", {
    text: shorten(oneLine(text), MOST_CELLS),
  });
}
