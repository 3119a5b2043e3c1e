import type { Segment } from "@dragoman/model";
import { compareBalance } from "./balance.js";
import { codeSpans } from "./code-spans.js";
import { compareAddresses } from "./compare-addresses.js";
import { compareTags } from "./compare-tags.js";
import { compareExpressions } from "./expressions.js";
import { compareMarks } from "./marks.js";
import { readSource, readText } from "./reading.js";
import type { Problem } from "./refusal.js";

/** What is known of the page. */
export interface PageFacts {
  readonly hosts: ReadonlySet<string>;
  readonly isMdx: boolean;
  readonly hasIcons: boolean;
  /** Whether every backtick in the page's texts and their translations has its counterpart in the same text. */
  readonly codeIsCertain: boolean;
}

/**
 * Says what a translation has that its source has not, and that is not
 * harmless. Each comparison takes the text by every reading that some renderer may have of it.
 *
 * @param segment - the source
 * @param target - its translation
 * @param page - what is known of the page
 * @returns the first problem; undefined where there is none
 */
export function unsafeContent(
  segment: Segment,
  target: string,
  page: PageFacts,
): Problem | undefined {
  const { edges, slot } = segment;
  const form = slot.form.form;
  const whole = (edges?.before ?? "") + segment.source + (edges?.after ?? "");
  const problem = compareMarks({ source: whole, target, form, ...page });
  if (problem) return problem;
  const options = { form, codeIsCertain: page.codeIsCertain };
  const source = readSource(whole, options);
  const found = readText(target, options);
  const inner = whole === segment.source ? source : readSource(segment.source, options);
  return (
    compareTags(source, found, form !== "html-text") ??
    compareExpressions(source.text, found.text) ??
    // In code, an expression is text to some; as text, it would be an expression to them.
    (found.isCertain ? compareExpressions(source.markup, found.markup) : undefined) ??
    compareAddresses(source, found, page.hosts) ??
    compareBalance(inner.tags, found.tags)
  );
}

/** Whether all code of these texts ends where it began. */
export function allCodeIsPaired(texts: readonly string[]): boolean {
  return texts.every((text) => !text.includes("`") || codeSpans(text).isPaired);
}
