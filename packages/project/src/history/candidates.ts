import { InputError, worded } from "@dragoman/model";
import { decodeText } from "../files/read.js";
import { readBlobs } from "../git/read-blobs.js";
import { openRepository, type Repository } from "../git/repository.js";
import { pageVersions, type PageVersion } from "./page-versions.js";
import { traitDistance, TraitReader, type Traits } from "./traits.js";

/** What to do where git cannot say what pages were like. */
const INSTEAD = worded("import without --history");

/** So many versions are compared block by block with a localised page. */
const MOST_CANDIDATES = 8;

/** A page of today, and the localised pages that may have been made from an older version of it. */
interface Descendants {
  /** Path of the source page, relative to the project. */
  readonly path: string;
  readonly text: string;
  /** Texts of its localised pages. */
  readonly targets: readonly string[];
}

/** An older version of a page. */
interface OldVersion extends PageVersion {
  readonly text: string;
}

/** Old versions of a page that localised pages may have been made from. */
export interface PageCandidates {
  /** Every version that is a candidate of a localised page, the newest first. */
  readonly versions: readonly OldVersion[];
  /** For each localised page its candidates: indexes into `versions`, ascending. */
  readonly byTarget: readonly (readonly number[])[];
}

/**
 * Looks in the project's git history for versions that localised pages may have
 * been made from. No page is parsed for it: versions are told apart by what a
 * translation leaves as it is.
 *
 * @param root - real, absolute path of the project
 * @param pages - its pages, with their localised pages
 * @returns the candidates of each page; none for a page without a history
 * @throws InputError where the project is in no repository, or none of the pages was committed
 * @example
 * (await findCandidates("/site", pages))[0]?.versions[0]?.commit;
 */
export async function findCandidates(
  root: string,
  pages: readonly Descendants[],
): Promise<PageCandidates[]> {
  const repository = await openRepository(root, INSTEAD);
  const paths = pages.map(({ path }) => repository.prefix + path);
  const versions = await pageVersions(repository, paths);
  if (pages.length > 0 && versions.every((own) => own.length === 0)) throw notCommitted(root);
  const searches = pages.map((page, index) => new CandidateSearch(page, versions[index] ?? []));
  await readAll(repository, searches, "compare");
  await readAll(repository, searches, "keep");
  return searches.map((search) => search.found());
}

function notCommitted(root: string): InputError {
  return new InputError(
    worded("none of the source pages was ever committed to git"),
    { file: root },
    worded("Commit the pages first, or {{instead}}.", { instead: INSTEAD }),
  );
}

/** Goes through the versions of page after page, so that only few contents are in memory. */
async function readAll(
  repository: Repository,
  searches: readonly CandidateSearch[],
  step: "compare" | "keep",
): Promise<void> {
  const tasks = searches.flatMap((search) => search.wanted(step).map((blob) => ({ blob, search })));
  let at = 0;
  const blobs = tasks.map(({ blob }) => blob);
  await readBlobs(repository, blobs, (id, bytes) => {
    // What is missing or too long has been left out.
    while (at < tasks.length && tasks[at]?.blob !== id) at++;
    tasks[at++]?.search[step](id, textOf(bytes));
  });
}

/** A version that is no text was no page. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeText(bytes, "");
  } catch {
    return undefined;
  }
}

/** The search for the candidates of one page. */
class CandidateSearch {
  readonly #page: Descendants;
  readonly #versions: readonly PageVersion[];
  readonly #reader = new TraitReader();
  readonly #distances = new Map<string, readonly number[]>();
  readonly #texts = new Map<string, string>();
  #targets: readonly Traits[] | undefined;

  constructor(page: Descendants, versions: readonly PageVersion[]) {
    this.#page = page;
    this.#versions = page.targets.length === 0 ? [] : versions;
  }

  /** The contents that a step needs. */
  wanted(step: "compare" | "keep"): string[] {
    const wanted = step === "compare" ? this.#versions : this.#chosen();
    return wanted.map(({ blob }) => blob);
  }

  compare(blob: string, text: string | undefined): void {
    if (text === undefined || text === this.#page.text) return;
    this.#targets ??= this.#page.targets.map((target) => this.#reader.read(target));
    const traits = this.#reader.read(text);
    this.#distances.set(
      blob,
      this.#targets.map((target) => traitDistance(traits, target)),
    );
  }

  keep(blob: string, text: string | undefined): void {
    if (text !== undefined) this.#texts.set(blob, text);
  }

  found(): PageCandidates {
    const versions = this.#chosen().flatMap((version) => {
      const text = this.#texts.get(version.blob);
      return text === undefined ? [] : [{ ...version, text }];
    });
    const byTarget = this.#page.targets.map((_, target) => {
      const nearest = new Set(this.#nearest(target));
      return versions.flatMap(({ blob }, index) => (nearest.has(blob) ? [index] : []));
    });
    return { versions, byTarget };
  }

  #chosen(): PageVersion[] {
    const chosen = new Set(this.#page.targets.flatMap((_, target) => this.#nearest(target)));
    return this.#versions.filter(({ blob }) => chosen.has(blob));
  }

  /** Sorting is stable: of equals the newest go first. */
  #nearest(target: number): string[] {
    return [...this.#distances]
      .map(([blob, distances]) => ({ blob, distance: distances[target] ?? Infinity }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST_CANDIDATES)
      .map(({ blob }) => blob);
  }
}
