import type { Page } from "@dragoman/model";
import { isPlain } from "./plain.js";

/**
 * Says at a glance whether a translation has to be looked at.
 *
 * @param page - the source page, split
 * @param index - place of the segment
 * @param target - its msgstr, if it has one
 * @returns false where a build shows the source, or the translation can do no harm
 * @example
 * needsGate(page, 0, "<b>Ciao"); // true
 */
export function needsGate(page: Page, index: number, target: string | undefined): boolean {
  const segment = page.segments[index];
  if (segment === undefined || !isTranslated(segment.source, target)) return false;
  return !isPlain(segment, target);
}

/**
 * Says whether a build puts a target in the place of its source.
 *
 * @param source - the source text
 * @param target - its msgstr, if it has one
 * @returns true for a target that is neither blank nor the source itself
 * @example
 * isTranslated("Hello", "Ciao"); // true
 */
export function isTranslated(source: string, target: string | undefined): target is string {
  return target !== undefined && target.trim() !== "" && target !== source;
}
