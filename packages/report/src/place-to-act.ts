import type { Finding } from "@dragoman/model";
import { isStatus } from "./change-outcomes.js";

/** A place in a file of the project. Lines and columns are 1-based; columns are UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/**
 * Says where a finding is best shown, where only one place can be. A text that
 * waits for a translator is shown on its page: nothing is wrong in a catalog.
 * Anything else is wrong in a translation, and shown at its entry, where it is
 * put right and where a translator's pull request has its lines.
 *
 * @param finding - the finding
 * @returns its entry in the catalog, or its place on the page
 * @example
 * placeToAct({ ...finding, rule: "untranslated" }).file; // "docs/index.md"
 */
export function placeToAct(finding: Finding): Place {
  const { file, line, column, catalog } = finding;
  return catalog === undefined || isStatus(finding) ? { file, line, column } : catalog;
}
