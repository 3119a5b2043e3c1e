import { digestOf, type ReadFile } from "../cache/digest.js";
import type { FileStamp, LocaleStamp } from "../cache/stamps.js";
import type { Project } from "../open-project.js";
import type { GroupFile, LocaleFiles, SyncFiles } from "./sync-files.js";

/**
 * Makes digests of what a sync reads and writes. As long as one stays the same,
 * a sync finds what it found before.
 *
 * @example
 * new SyncDigests(project, "1.0.0").locale(files, own, 412).digest === stamp.digest;
 */
export class SyncDigests {
  readonly #project: string;

  /**
   * @param project - the project
   * @param version - Dragoman's version
   */
  constructor({ config }: Project, version: string) {
    this.#project = digestOf([version, JSON.stringify(config)], []);
  }

  /**
   * Of a locale: its catalogs, all pages and all templates.
   *
   * @param files - pages and templates, as they are or are about to be
   * @param own - the locale's catalogs, likewise
   * @param messages - how many messages they have
   * @returns what belongs in its stamp
   */
  locale(
    { pages, templates }: Pick<SyncFiles, "pages" | "templates">,
    { locale, catalogs, others }: LocaleFiles,
    messages: number,
  ): LocaleStamp {
    const read = [...templates, ...catalogs].map(readFileOf);
    const values = [this.#project, locale, String(messages)];
    return { digest: digestOf(values, [...pages, ...read, ...others]), messages };
  }

  /**
   * Of a catalog or a template, and the pages whose messages it holds.
   *
   * @param files - all pages of the project
   * @param file - the catalog or the template, as it is or is about to be
   * @param found - what else its stamp shall tell
   * @returns its stamp
   */
  file(
    { pages }: Pick<SyncFiles, "pages">,
    file: GroupFile,
    found: Omit<FileStamp, "digest">,
  ): FileStamp {
    const own = file.pages.flatMap((index) => pages[index] ?? []);
    const values = [this.#project, JSON.stringify([found.messages, found.untranslated])];
    return { ...found, digest: digestOf(values, [...own, readFileOf(file)]) };
  }
}

function readFileOf({ file, bytes }: GroupFile): ReadFile {
  return { path: file, bytes };
}
