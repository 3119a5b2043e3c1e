import { serializeCatalog, type Catalog } from "@dragoman/catalog";
import type { FileChange } from "../files/file-change.js";
import { sameBytes } from "../files/same-bytes.js";
import type { SyncPlan } from "./plan.js";
import type { GroupFile, LocaleFiles, SyncFiles } from "./sync-files.js";

/**
 * Writes a plan as bytes, and leaves out what is on disk already.
 *
 * @param plan - templates and catalogs as they shall be
 * @param files - templates and catalogs as they are
 * @param serialize - gives the bytes of a catalog
 * @returns the files that differ
 * @throws InputError where a text has a character that the charset of its catalog has not
 * @example
 * changesOf(plan, files).map(({ path }) => path); // ["locales/it/index.po"]
 */
export function changesOf(
  plan: SyncPlan,
  files: SyncFiles,
  serialize: (catalog: Catalog) => Uint8Array = serializeCatalog,
): FileChange[] {
  const groups = [...files.templates, ...files.locales.flatMap(({ catalogs }) => catalogs)];
  const onDisk = new Map(groups.map(({ file, bytes }) => [file, bytes]));
  return changedCatalogs(plan, (file) => onDisk.get(file), serialize);
}

/** Templates and catalogs as they shall be, of pages or of UI strings. */
interface PlannedFiles {
  readonly templates: readonly PlannedFile[];
  readonly locales: readonly { readonly catalogs: readonly PlannedFile[] }[];
}

interface PlannedFile {
  readonly file: string;
  readonly catalog: Catalog;
}

/**
 * The same, where the files need not have been read together.
 *
 * @param plan - templates and catalogs as they shall be
 * @param before - gives a file's bytes as they are; undefined where there is none
 * @param serialize - gives the bytes of a catalog
 * @returns the files that differ
 * @throws InputError where a text has a character that the charset of its catalog has not
 * @example
 * changedCatalogs(plan, (file) => project.files.read(file)).length; // 0 after a sync
 */
export function changedCatalogs(
  plan: PlannedFiles,
  before: (file: string) => Uint8Array | undefined,
  serialize: (catalog: Catalog) => Uint8Array = serializeCatalog,
): FileChange[] {
  const planned = [...plan.templates, ...plan.locales.flatMap(({ catalogs }) => catalogs)];
  return planned
    .map(({ file, catalog }) => {
      return { path: file, bytes: serialize(catalog), madeFrom: { bytes: before(file) } };
    })
    .filter(({ bytes, madeFrom }) => !sameBytes(madeFrom.bytes, bytes));
}

/**
 * Gives the files as they are once the changes are written.
 *
 * @param files - the files as they were read
 * @param changes - what was written
 * @returns the same files with their new bytes
 * @example
 * afterChanges(files, changes).templates[0]?.bytes;
 */
export function afterChanges(files: SyncFiles, changes: readonly FileChange[]): SyncFiles {
  const written = new Map(changes.map(({ path, bytes }) => [path, bytes]));
  const renew = (group: GroupFile): GroupFile => {
    return { ...group, bytes: written.get(group.file) ?? group.bytes };
  };
  return {
    pages: files.pages,
    templates: files.templates.map(renew),
    locales: files.locales.map((locale): LocaleFiles => ({
      ...locale,
      catalogs: locale.catalogs.map(renew),
    })),
  };
}
