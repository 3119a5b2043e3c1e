import {
  isHeader,
  parseCatalog,
  serializeCatalog,
  withEntries,
  changeEntry,
} from "@dragoman/catalog";
import type { Catalog, Entry } from "@dragoman/catalog";
import { InputError, type Page } from "@dragoman/model";
import { splitPage, type DialectName } from "@dragoman/segment";
import type { Decision } from "@dragoman/sync";
import {
  catalogGroups,
  templateGroups,
  type PageGroup,
  type SourcePage,
} from "../../src/layout/layout.js";
import type { ProjectConfig } from "../../src/config/types.js";
import type { ProjectFiles } from "../../src/files/project-files.js";
import type { Project } from "../../src/open-project.js";
import type { ParsedGroup } from "../../src/sync/parsed-files.js";
import { SyncPlanner } from "../../src/sync/planner.js";

export const LOCALE = "it";

/** A project as values: its pages, and its templates and catalogs, by path. */
export interface Site {
  readonly dialect: DialectName;
  /** Whether all pages of a locale share a catalog. */
  readonly isShared: boolean;
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
}

/** A site after a sync, and what was decided. */
export interface Synced extends Site {
  readonly decisions: readonly Decision[];
}

/** Syncs a site as the command does, but for disk and threads. */
export function synced(site: Site, now = new Date(0)): Synced {
  const project = projectOf(site);
  const used = new Set<string>();
  const parse = (group: PageGroup): ParsedGroup => {
    used.add(group.file);
    const text = site.files.get(group.file);
    return { ...group, catalog: text === undefined ? undefined : parsed(text, group.file) };
  };
  const templates = templateGroups(project.config, project.pages).map(parse);
  const catalogs = catalogGroups(project.config, project.pages, LOCALE).map(parse);
  const others = [...site.files]
    .filter(([path]) => path.endsWith(".po") && !used.has(path))
    .map(([path, text]) => parsed(text, path));
  const locales = [{ locale: LOCALE, catalogs, others }];
  const planner = new SyncPlanner(project, { templates, locales }, now);
  const pages = project.pages.map(({ path }) => pageOf(site, path));
  const plan = planner.plan(pages);
  const files = new Map(site.files);
  const planned = plan.locales.flatMap((locale) => locale.catalogs);
  for (const { file, catalog } of [...plan.templates, ...planned]) {
    files.set(file, Buffer.from(planner.serialize(catalog)).toString());
  }
  return { ...site, files, decisions: planned.flatMap(({ decisions }) => decisions) };
}

/** A site as a project, whose files are values. The pages are in their order, whatever that of the map is. */
export function projectOf(site: Site): Project {
  const { dialect, isShared, pages } = site;
  const docs = { source: "docs/**/*.md", target: "i18n/{locale}/{path}.{ext}", dialect };
  const config: ProjectConfig = {
    sourceLocale: "en",
    locales: [LOCALE],
    docs: [docs],
    catalogs: isShared ? "po/{locale}.po" : "po/{locale}/{path}.po",
    templates: isShared ? "po/all.pot" : "po/templates/{path}.pot",
  };
  const sources = [...pages.keys()].sort().map((path): SourcePage => {
    const names = { path: path.replace(/^docs\/|\.md$/gu, ""), ext: "md" };
    return { path, names, docs, docsIndex: 0 };
  });
  const files = filesOf(new Map([...site.pages, ...site.files]));
  return { root: "/", files, configFile: "", config, locales: [LOCALE], pages: sources };
}

function filesOf(texts: ReadonlyMap<string, string>): ProjectFiles {
  return {
    find: ({ matches }, excluded) =>
      [...texts.keys()].filter((path) => matches(path) && !excluded(path)).sort(),
    has: (path) => texts.has(path),
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? undefined : Buffer.from(text);
    },
  };
}

/** A page of a site, split. */
export function pageOf({ dialect, pages }: Site, path: string): Page {
  return splitPage(pages.get(path) ?? "", { path, dialect });
}

/** All pages of a site, split. */
export function pagesOf(site: Site): Page[] {
  return [...site.pages.keys()].map((path) => pageOf(site, path));
}

/** Whether something can be read: edits may leave front matter that is none, or an entry twice. */
export function isRight(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** The site with another text for a page. */
export function withPage<One extends Site>(site: One, path: string, text: string): One {
  return { ...site, pages: new Map(site.pages).set(path, text) };
}

/** Paths of a site's catalogs, in order. */
export function catalogPaths({ files }: Site): string[] {
  return [...files.keys()].filter((path) => path.endsWith(".po")).sort();
}

/** Every entry of a catalog but its header. */
export function entriesOf(text: string, path = "it.po"): Entry[] {
  return parsed(text, path).entries.filter((entry) => !isHeader(entry));
}

/** Translates what is empty, but for what `skip` says. */
export function translated<One extends Site>(
  site: One,
  translate: (msgid: string) => string,
  skip: (index: number) => boolean = () => false,
): One {
  const files = new Map(site.files);
  let index = 0;
  for (const path of catalogPaths(site)) {
    const catalog = parsed(files.get(path) ?? "", path);
    const entries = catalog.entries.map((entry) => {
      if (isHeader(entry) || entry.msgstr[0] !== "" || skip(index++)) return entry;
      const translatorComments = [`by Ada ${String(index)}`];
      return changeEntry(entry, { msgstr: [translate(entry.msgid)], translatorComments });
    });
    files.set(path, Buffer.from(serializeCatalog(withEntries(catalog, entries))).toString());
  }
  return { ...site, files };
}

function parsed(text: string, path: string): Catalog {
  return parseCatalog(Buffer.from(text), path);
}
