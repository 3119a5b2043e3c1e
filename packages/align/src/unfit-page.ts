import {
  type Finding,
  lineStarts,
  type Page,
  type Position,
  positionAt,
  type Worded,
  worded,
} from "@dragoman/model";

/**
 * Two pages of which less than this share of the shorter one has a
 * counterpart have nothing to do with one another. Measured over
 * `privacyguides` and the edits in Italian and Japanese: pages and their
 * translations have 0.80 and more; a page and the translation of another one
 * of the same site, with the same boilerplate, have 0.08 in the middle and
 * 0.32 in nine of ten cases (`scripts/bench-align`, `unrelated`).
 */
const leastPaired = 0.3;

/**
 * Says why a localised page cannot be read at all.
 *
 * @param source - the source page
 * @param target - the localised page
 * @param locale - its locale
 * @returns a finding, or undefined where it can be read
 * @example
 * brokenPage(source, emptyPage, "it")?.rule; // "broken-page"
 */
export function brokenPage(source: Page, target: Page, locale: string): Finding | undefined {
  const nul = target.text.indexOf("\0");
  if (nul >= 0) {
    const place = positionAt(lineStarts(target.text), nul);
    return nothingFrom(
      "broken-page",
      target,
      locale,
      worded("it is binary: here is a NUL character"),
      place,
    );
  }
  if (target.segments.length > 0 || source.segments.length === 0) return undefined;
  const what =
    target.text.trim() === "" ? worded("it is empty") : worded("it has no text to translate");
  return nothingFrom("broken-page", target, locale, what);
}

/**
 * Says that a localised page has nothing to do with its source page.
 *
 * @param source - the source page
 * @param target - the localised page
 * @param locale - its locale
 * @param paired - how many of the localised page's segments have a counterpart
 * @returns a finding, or undefined where enough of them have
 * @example
 * unrelatedPage(source, target, "it", 2)?.rule; // "unrelated-page"
 */
export function unrelatedPage(
  source: Page,
  target: Page,
  locale: string,
  paired: number,
): Finding | undefined {
  const most = Math.min(source.segments.length, target.segments.length);
  if (most === 0 || paired >= leastPaired * most) return undefined;
  const few = worded(
    "only {{paired}} of its {{all}} segments have a counterpart on {{path}}, which may be another page",
    { paired, all: target.segments.length, path: source.path },
  );
  return nothingFrom("unrelated-page", target, locale, few);
}

function nothingFrom(
  rule: string,
  target: Page,
  locale: string,
  why: Worded,
  place: Position = { line: 1, column: 1 },
): Finding {
  const message = worded("nothing was imported from this page: {{why}}", { why });
  return { rule, severity: "warning", ...message, file: target.path, ...place, locale };
}
