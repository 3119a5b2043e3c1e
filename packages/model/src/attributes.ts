/**
 * Attributes whose values readers see or hear, in HTML and in attribute lists:
 * each is a segment of its own, and a translation has its own.
 */
export const translatableAttributes: ReadonlySet<string> = new Set([
  "alt",
  "title",
  "aria-label",
  "aria-description",
  "placeholder",
  "data-title",
  "data-description",
]);
