import { resolve } from "node:path";
import type { SegmentKind } from "@dragoman/model";
import type { PageFormat } from "@dragoman/segment";
import { dialectFrom } from "../config/dialects.js";
import { readText } from "../files/read.js";
import { knownPage, slashed } from "../pages/page-in-project.js";
import { splitSettings } from "../layout/split-settings.js";
import type { ProjectOptions } from "../open-project.js";
import { split } from "../pages/source-pages.js";

/** How one page is split; `--format json` prints exactly this. */
export interface PageSegments {
  /** The page's path with `/`: relative to the project where it is one of its pages. */
  readonly page: string;
  readonly dialect: PageFormat;
  readonly segments: readonly {
    readonly source: string;
    readonly kind: SegmentKind;
    readonly line: number;
    readonly column: number;
    readonly headings: readonly string[];
    readonly notes: readonly string[];
  }[];
}

/** What `pageSegments` takes. */
export interface SegmentsOptions extends ProjectOptions {
  /** Path of the page, relative to `cwd`. */
  readonly page: string;
  /** The page's dialect; by default what the configuration says for it, else by its extension, else `gfm`. */
  readonly dialect?: string | undefined;
}

/**
 * Splits one page, of a project or not.
 *
 * @param options - the page and how it is written
 * @returns its segments, in order
 * @throws InputError when the page cannot be read or split, or the dialect is unknown
 * @example
 * const { segments } = await pageSegments({ cwd, version, page: "docs/index.md" });
 */
export async function pageSegments(options: SegmentsOptions): Promise<PageSegments> {
  const name = slashed(options.page);
  const text = readText(resolve(options.cwd, options.page), name);
  const known = await knownPage(options, options.page);
  const settings = splitSettings(known ?? { path: name });
  const dialect = dialectFrom(options.dialect) ?? settings.dialect;
  const request = { path: known?.path ?? name, text, ...settings, dialect };
  const [outcome] = await split([request], options);
  if (outcome === undefined) throw new Error("the page has no outcome");
  if ("error" in outcome) throw outcome.error;
  const segments = outcome.segments.map(({ source, kind, position, headings, notes }) => {
    return { source, kind, ...position, headings, notes };
  });
  return { page: request.path, dialect, segments };
}
