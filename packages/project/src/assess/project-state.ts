import type { Page } from "@dragoman/model";
import type { CatalogGroup } from "../catalogs/locale-catalogs.js";
import type { StringPage } from "../messages/string-pages.js";
import type { Project } from "../open-project.js";

/** The catalogs of one locale. */
export interface LocaleState {
  readonly locale: string;
  /** In the order of their first pages. */
  readonly groups: readonly CatalogGroup[];
}

/** A project at one time: today, or at a revision. Its catalogs are up to date with its pages. */
export interface ProjectState {
  /** Its files are those of that time; its configuration is that of today. */
  readonly project: Project;
  /** In the order of the project's pages. */
  readonly pages: readonly Page[];
  readonly locales: readonly LocaleState[];
  /** Its UI strings by locale; left out where the project has none. */
  readonly strings?: (locale: string) => readonly StringPage[];
}
