import { read } from "@dragoman/inline";
import type { Finding, Segment } from "@dragoman/model";
import { codeDifferences, codeDiffers } from "./checks/code-differs.js";

/**
 * Compares the inline code of a text on a localised page with its source's, as catalogs are checked.
 *
 * @param source - the source text, inline Markdown
 * @param target - its place on the localised page
 * @param page - path of that page, and locale
 * @returns rule `code-differs`, one finding per code span that is missing, extra or another one
 * @example
 * codeSpansDiffer("Run `a`.", segment, { path: "i18n/it/a.md", locale: "it" })[0]?.message; // "`a` is missing"
 */
export function codeSpansDiffer(
  source: string,
  target: Segment,
  page: { readonly path: string; readonly locale: string },
): Finding[] {
  const { name: rule, severity } = codeDiffers.rule;
  return codeDifferences(read(source), read(target.source)).map(({ message, wording }) => ({
    rule,
    severity,
    message,
    wording,
    file: page.path,
    ...target.position,
    locale: page.locale,
    source,
    target: target.source,
  }));
}
