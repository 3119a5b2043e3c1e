import { readLog, readRenames, type FileChangeRecord } from "../git/read-log.js";
import type { Repository } from "../git/repository.js";

/** A page may have had so many names; more are a circle. */
const MOST_NAMES = 32;
/** Of each page, the newest so many different texts are looked at. */
const MOST_VERSIONS = 2000;

/** A text that a page has had. */
export interface PageVersion {
  /** git's name of the content. */
  readonly blob: string;
  /** The newest commit that brought the content. */
  readonly commit: string;
}

/**
 * Finds the texts that pages have had, under whatever name: as
 * `git log --follow` does, but for all pages by one walk for each name that
 * the most renamed of them has had.
 *
 * @param repository - the repository
 * @param paths - the pages as they are named today, below the work tree
 * @returns for each page its different texts, the newest first; none where it was never committed
 * @example
 * (await pageVersions(repository, ["docs/index.md"]))[0]?.length; // 12
 */
export async function pageVersions(
  repository: Repository,
  paths: readonly string[],
): Promise<PageVersion[][]> {
  const versions = paths.map(() => new Map<string, PageVersion>());
  let trails = paths.map((path, page): Trail => ({ page, path, before: undefined }));
  const logs = new Map<string, FileChangeRecord[]>();
  for (let round = 0; round < MOST_NAMES && trails.length > 0; round++) {
    await addLogs(repository, logs, trails);
    const stretches = trails.map((trail) => ({ trail, records: stretchOf(trail, logs) }));
    const added = stretches.flatMap(({ records }) =>
      records.filter(({ status }) => status === "A"),
    );
    const renames = renamesByPlace(await readRenames(repository, added));
    trails = stretches.flatMap(({ trail, records }) =>
      follow(trail, records, renames, versions[trail.page]),
    );
  }
  return versions.map((found) => [...found.values()]);
}

/** A name that a page had, up to a commit. */
interface Trail {
  readonly page: number;
  readonly path: string;
  /** The commit that gave it its next name; undefined for its name of today. */
  readonly before: string | undefined;
}

async function addLogs(
  repository: Repository,
  logs: Map<string, FileChangeRecord[]>,
  trails: readonly Trail[],
): Promise<void> {
  const unknown = new Set(trails.map(({ path }) => path).filter((path) => !logs.has(path)));
  for (const path of unknown) logs.set(path, []);
  for (const record of await readLog(repository, [...unknown])) logs.get(record.path)?.push(record);
}

/** Another page may have had the same name later: only what was before the rename counts. */
function stretchOf(
  { path, before }: Trail,
  logs: ReadonlyMap<string, readonly FileChangeRecord[]>,
): readonly FileChangeRecord[] {
  const records = logs.get(path) ?? [];
  const end = records.findIndex(({ commit, status }) => commit === before && status === "D");
  return records.slice(end + 1);
}

/** Old paths by commit and new path. */
function renamesByPlace(records: readonly FileChangeRecord[]): Map<string, string> {
  return new Map(
    records.flatMap(({ commit, path, from }) =>
      from === undefined ? [] : [[placeOf(commit, path), from] as const],
    ),
  );
}

function placeOf(commit: string, path: string): string {
  return `${commit} ${path}`;
}

/** Takes the versions of a stretch, and says where the page was before it. */
function follow(
  { page, path }: Trail,
  records: readonly FileChangeRecord[],
  renames: ReadonlyMap<string, string>,
  versions: Map<string, PageVersion> | undefined,
): Trail[] {
  for (const { blob, commit, status } of records) {
    if (versions === undefined || versions.size >= MOST_VERSIONS) return [];
    if (blob !== undefined && status !== "D" && !versions.has(blob))
      versions.set(blob, { blob, commit });
    const from = status === "A" ? renames.get(placeOf(commit, path)) : undefined;
    if (from !== undefined) return [{ page, path: from, before: commit }];
  }
  return [];
}
