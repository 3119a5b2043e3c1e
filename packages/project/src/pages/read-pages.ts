import { InputError, worded } from "@dragoman/model";
import type { ReadFile } from "../cache/digest.js";
import { realPathInside } from "../files/inside.js";
import { readBytes } from "../files/read.js";
import type { Project } from "../open-project.js";

/** A page's bytes. */
export interface PageFile extends ReadFile {
  readonly bytes: Uint8Array;
}

/**
 * Reads the source pages of a project.
 *
 * @param project - the project
 * @returns the bytes of each page, in the order of the project's pages
 * @throws InputError when a page cannot be read
 * @example
 * readPages(project)[0]?.path; // "docs/index.md"
 */
export function readPages(project: Project): PageFile[] {
  return project.pages.map(({ path }) => {
    const bytes = project.files.read(path);
    if (bytes !== undefined) return { path, bytes };
    throw new InputError(worded("this page went away while it was read"), { file: path });
  });
}

/**
 * Reads a file of the project that need not be there.
 *
 * @param root - real, absolute path of the project
 * @param path - relative to the root, with `/`
 * @param folders - where folders really are, as {@link realPathInside} takes it
 * @returns the file; without bytes when there is none
 * @throws InputError when it leaves the project or cannot be read
 * @example
 * readIfThere("/site", "locales/it/index.po").bytes; // undefined
 */
export function readIfThere(root: string, path: string, folders?: Map<string, string>): ReadFile {
  return { path, bytes: readBytes(realPathInside(root, path, folders), path) };
}
