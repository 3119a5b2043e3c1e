import type { Page } from "@dragoman/model";
import { isPlain } from "./plain.js";

/**
 * Says at a glance whether a translation has to be looked at.
 *
 * @param page - the source page, split
 * @param index - place of the segment
 * @param target - its msgstr, if it has one
 */
export function needsGate(page: Page, index: number, target: string | undefined): boolean {
  const segment = page.segments[index];
  if (segment === undefined || !isTranslated(segment.source, target)) return false;
  return !isPlain(segment, target);
}

/** Whether a build puts the target in the place of the source. */
export function isTranslated(source: string, target: string | undefined): target is string {
  return target !== undefined && target.trim() !== "" && target !== source;
}
