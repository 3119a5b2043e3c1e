import { createCatalog, parseCatalog, poDate, type Catalog } from "@dragoman/catalog";
import type { Page } from "@dragoman/model";
import {
  memoryOf,
  syncCatalog,
  templateCatalog,
  templateOf,
  type Decision,
  type Template,
} from "@dragoman/sync";
import type { PageGroup } from "../layout/layout.js";
import type { Project } from "../open-project.js";
import type { GroupFile, SyncFiles } from "./sync-files.js";

/** A template or a catalog, read; `catalog` is undefined where the file does not exist yet. */
export interface ParsedGroup extends PageGroup {
  readonly catalog: Catalog | undefined;
}

/** All that a sync reads beside the pages, parsed. */
export interface ParsedSyncFiles {
  readonly templates: readonly ParsedGroup[];
  readonly locales: readonly {
    readonly locale: string;
    readonly catalogs: readonly ParsedGroup[];
    readonly others: readonly Catalog[];
  }[];
}

/** A catalog as it shall be, and why. */
export interface PlannedCatalog extends PageGroup {
  readonly catalog: Catalog;
  readonly decisions: readonly Decision[];
}

/** All that a sync would write. */
export interface SyncPlan {
  readonly templates: readonly { readonly file: string; readonly catalog: Catalog }[];
  readonly locales: readonly {
    readonly locale: string;
    readonly catalogs: readonly PlannedCatalog[];
  }[];
}

/**
 * Parses what a sync has read.
 *
 * @param files - templates and catalogs
 * @returns them as values
 * @throws InputError for the first that is no valid PO file
 * @example
 * parseSyncFiles(readSyncFiles(project)).templates[0]?.catalog;
 */
export function parseSyncFiles(files: SyncFiles): ParsedSyncFiles {
  const parse = ({ file, pages, bytes }: GroupFile): ParsedGroup => {
    return { file, pages, catalog: bytes && parseCatalog(bytes, file) };
  };
  return {
    templates: files.templates.map(parse),
    locales: files.locales.map(({ locale, catalogs, others }) => ({
      locale,
      catalogs: catalogs.map(parse),
      others: others.flatMap(({ path, bytes }) => (bytes ? [parseCatalog(bytes, path)] : [])),
    })),
  };
}

/**
 * Decides what a sync would write. Reads and writes nothing.
 *
 * @param project - the project
 * @param pages - its pages, split, in its order
 * @param parsed - templates and catalogs as they are
 * @param now - the time, for dates in headers
 * @returns templates and catalogs as they shall be
 * @example
 * planSync(project, pages, parsed, new Date()).locales[0]?.catalogs[0]?.decisions;
 */
export function planSync(
  project: Project,
  pages: readonly Page[],
  parsed: ParsedSyncFiles,
  now: Date,
): SyncPlan {
  const { name, bugsTo } = project.config.project ?? {};
  const header = {
    date: now,
    ...(name !== undefined && { projectName: name }),
    ...(bugsTo !== undefined && { bugs: bugsTo }),
  };
  const templateFor = templates(pages, project.config.references === "line");
  return {
    templates: parsed.templates.map(({ file, pages: members, catalog }) => ({
      file,
      catalog: templateCatalog(templateFor(members), { ...header, path: file }, catalog),
    })),
    locales: parsed.locales.map(({ locale, catalogs, others }) => {
      const known = catalogs.flatMap(({ catalog }) => catalog ?? []);
      const memory = memoryOf([...known, ...others]);
      const planned = catalogs.map((group): PlannedCatalog => {
        const catalog = group.catalog ?? createCatalog({ ...header, path: group.file, locale });
        const template = templateFor(group.pages);
        return { ...group, ...syncCatalog({ catalog, template, memory, date: poDate(now) }) };
      });
      return { locale, catalogs: planned };
    }),
  };
}

/** Makes each template once, however many locales need it. */
function templates(
  pages: readonly Page[],
  lines: boolean,
): (members: readonly number[]) => Template {
  const made = new Map<string, Template>();
  return (members) => {
    const key = members.join();
    const template =
      made.get(key) ??
      templateOf(
        members.flatMap((index) => pages[index] ?? []),
        { lines },
      );
    made.set(key, template);
    return template;
  };
}
