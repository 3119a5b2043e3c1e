import { isAbsolute, relative, resolve, sep } from "node:path";
import { realpathSync } from "node:fs";
import { InputError, type SegmentKind } from "@dragoman/model";
import type { DialectName } from "@dragoman/segment";
import { DIALECT_NAMES } from "../config/dialects.js";
import { findConfig } from "../config/load.js";
import { nearestName } from "../config/nearest.js";
import { readText } from "../files/read.js";
import { openProject, type Project, type ProjectOptions } from "../open-project.js";
import { split } from "../source-pages.js";

/** How one page is split; `--format json` prints exactly this. */
export interface PageSegments {
  /** The page's path with `/`: relative to the project where it is one of its pages. */
  readonly page: string;
  readonly dialect: DialectName;
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
  /** The page's dialect; by default what the configuration says for it, else `gfm`. */
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
  const path = resolve(options.cwd, options.page);
  const name = slashed(options.page);
  const text = readText(path, name);
  const known = await knownPage(options, path);
  const dialect = dialectFrom(options.dialect) ?? known?.docs.dialect ?? "gfm";
  const request = {
    path: known?.path ?? name,
    text,
    dialect,
    frontMatterKeys: known?.docs.frontMatter,
  };
  const [outcome] = await split([request], options);
  if (outcome === undefined) throw new Error("the page has no outcome");
  if ("error" in outcome) throw outcome.error;
  const segments = outcome.segments.map(({ source, kind, position, headings, notes }) => {
    return { source, kind, ...position, headings, notes };
  });
  return { page: request.path, dialect, segments };
}

/** A page need not belong to a project; but where there is one, it must be in order. */
async function knownPage(
  options: SegmentsOptions,
  path: string,
): Promise<Project["pages"][number] | undefined> {
  if (options.configFile === undefined && findConfig(options.cwd) === undefined) return undefined;
  const project = await openProject(options);
  const below = relative(project.root, realpathSync.native(path));
  if (isAbsolute(below)) return undefined;
  return project.pages.find((page) => page.path === slashed(below));
}

function dialectFrom(name: string | undefined): DialectName | undefined {
  if (name === undefined) return undefined;
  const dialect = DIALECT_NAMES.find((known) => known === name);
  if (dialect !== undefined) return dialect;
  const nearest = nearestName(name, DIALECT_NAMES);
  throw new InputError(
    `there is no dialect ${JSON.stringify(name)}; valid: ${DIALECT_NAMES.join(", ")}`,
    {},
    nearest === undefined ? undefined : `Did you mean ${nearest}?`,
  );
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
