import { parseCatalog, type Catalog } from "@dragoman/catalog";
import type { ProjectFiles } from "../files/project-files.js";
import { sameBytes } from "../files/same-bytes.js";

/** A catalog or template as it was read. */
export interface LiveCatalog {
  /** Undefined where there is no such file. */
  readonly bytes: Uint8Array | undefined;
  readonly catalog: Catalog | undefined;
}

const NONE: LiveCatalog = { bytes: undefined, catalog: undefined };

/** Catalogs and templates that stay in memory, parsed again only when their bytes are others. */
export class LiveCatalogs {
  readonly #known = new Map<string, LiveCatalog>();

  /**
   * Gives a catalog as it was read last, without a look at the disk.
   *
   * @param files - where it is read from where it never was
   * @param path - relative to the project, with `/`
   * @returns the catalog
   * @throws InputError where it cannot be read or is no valid PO file
   */
  known(files: ProjectFiles, path: string): LiveCatalog {
    return this.#known.get(path) ?? this.read(files, path).live;
  }

  /**
   * Reads a catalog.
   *
   * @param files - where it is read from
   * @param path - relative to the project, with `/`
   * @returns the catalog, and whether it is another one than before
   * @throws InputError where it cannot be read or is no valid PO file; what was known is forgotten
   */
  read(files: ProjectFiles, path: string): { readonly live: LiveCatalog; readonly isNew: boolean } {
    const before = this.#known.get(path);
    this.#known.delete(path);
    const bytes = files.read(path);
    // One that is not there yet is no other one: the watching itself is about to make it.
    const isSame = sameBytes(before?.bytes, bytes);
    const parse = (): LiveCatalog =>
      bytes === undefined ? NONE : { bytes, catalog: parseCatalog(bytes, path) };
    const live = isSame ? (before ?? NONE) : parse();
    this.#known.set(path, live);
    return { live, isNew: !isSame };
  }
}
