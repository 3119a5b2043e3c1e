import { parseCatalog, type Catalog } from "@dragoman/catalog";
import { InputError, type Page } from "@dragoman/model";
import { readBlobs } from "../git/read-blobs.js";
import type { Repository } from "../git/repository.js";
import { pageVersions } from "../history/page-versions.js";
import type { SourcePage } from "../layout/layout.js";
import type { ProjectOptions } from "../open-project.js";
import { split, splitRequest } from "../pages/source-pages.js";
import { unlessRefused } from "./gone-pages.js";

/** A build takes the newest version there is, so what older ones say is seldom asked for. */
const MOST_VERSIONS = 100;

/**
 * Reads the texts that a page has had.
 *
 * @param repository - the repository, if there is one
 * @param source - the page; it may be gone
 * @param options - splitter, number of workers, time limit
 * @returns its newest versions that can be split, the newest first
 * @example
 * (await formerPages(repository, page, options))[0]?.segments.length;
 */
export async function formerPages(
  repository: Repository | undefined,
  source: SourcePage,
  options: ProjectOptions,
): Promise<Page[]> {
  const versions = await formerVersions(repository, source.path);
  const requests = versions.flatMap((bytes) => {
    return readable(() => splitRequest(source, { path: source.path, bytes })) ?? [];
  });
  const outcomes = await split(requests, options);
  return requests.flatMap(({ path, text }, index) => {
    const outcome = outcomes[index];
    return outcome && "segments" in outcome ? [{ path, text, segments: outcome.segments }] : [];
  });
}

/**
 * Reads the catalogs that a file has been.
 *
 * @param repository - the repository, if there is one
 * @param file - path of the catalog; it may be gone
 * @returns its newest versions that can be read, the newest first
 * @example
 * (await formerCatalogs(repository, "locales/it/old.po"))[0]?.entries.length;
 */
export async function formerCatalogs(
  repository: Repository | undefined,
  file: string,
): Promise<Catalog[]> {
  const versions = await formerVersions(repository, file);
  return versions.flatMap((bytes) => readable(() => parseCatalog(bytes, file)) ?? []);
}

async function formerVersions(
  repository: Repository | undefined,
  path: string,
): Promise<Uint8Array[]> {
  if (repository === undefined) return [];
  return await unlessRefused(async () => {
    const [versions = []] = await pageVersions(repository, [repository.prefix + path]);
    const contents: Uint8Array[] = [];
    const blobs = versions.slice(0, MOST_VERSIONS).map(({ blob }) => blob);
    await readBlobs(repository, blobs, (_, bytes) => contents.push(bytes));
    return contents;
  }, []);
}

/** What cannot be read is nothing that anything was built from. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InputError) return undefined;
    throw cause;
  }
}
