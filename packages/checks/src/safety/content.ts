import type { Segment } from "@dragoman/model";
import { compareBalance } from "./balance.js";
import { compareAddresses } from "./compare-addresses.js";
import { compareTags } from "./compare-tags.js";
import { addressIn, isData, unsafeData } from "./data/unsafe-data.js";
import { compareExpressions } from "./expressions.js";
import { compareMarks } from "./marks.js";
import { type Reading, type ReadingOptions, readSource, readText } from "./reading.js";
import type { Problem } from "./refusal.js";

/** What is known of the page. */
export interface PageFacts {
  readonly hosts: ReadonlySet<string>;
  readonly isMdx: boolean;
  readonly hasIcons: boolean;
  /** Names of attributes that are texts on components. */
  readonly attributes: ReadonlySet<string>;
  /** Whether every backtick about the segment, in the sources and their translations, has its counterpart in the same text. */
  readonly codeIsCertain: boolean;
  /** Sources that were read: each is compared with the translations of all locales. It grows. */
  readonly sources: Map<string, Reading>;
}

/** Without any of these, a text has no tag, no expression and no address. */
const signs = /[<{[@]|:\/\/|www\./iu;

/**
 * Says what a translation has that its source has not, and that is not
 * harmless. Each comparison takes the text by every reading that some renderer may have of it.
 *
 * @param segment - the source
 * @param target - its translation
 * @param page - what is known of the page
 * @returns the first problem; undefined where there is none
 * @example
 * unsafeContent(segment, "<script>alert(1)</script>", page)?.rule; // "unsafe-translation"
 */
export function unsafeContent(
  segment: Segment,
  target: string,
  page: PageFacts,
): Problem | undefined {
  const { edges, slot } = segment;
  const form = slot.form.form;
  const whole = (edges?.before ?? "") + segment.source + (edges?.after ?? "");
  const problem =
    compareMarks({ source: whole, target, form, ...page }) ?? unsafeData(segment, target);
  if (problem) return problem;
  const mayLead = isData(segment) && addressIn(target) !== undefined;
  if (!signs.test(target) && !whole.includes("<") && !mayLead) return undefined;
  // An alternative text is an attribute in the end.
  const options = { form, codeIsCertain: page.codeIsCertain && segment.kind !== "alt" };
  const source = sourceOf(whole, options, page);
  const found = withOwnAddress(readText(target, options), segment);
  const inner = whole === segment.source ? source : sourceOf(segment.source, options, page);
  return (
    compareTags(source, found, page.attributes, form !== "html-text") ??
    compareExpressions(source, found, page.isMdx, page.attributes) ??
    compareAddresses(source, found, page.hosts) ??
    compareBalance(inner.tags, found.tags)
  );
}

function sourceOf(text: string, options: ReadingOptions, { sources }: PageFacts): Reading {
  const key = `${options.form} ${text}`;
  const reading = sources.get(key) ?? readSource(text, options);
  sources.set(key, reading);
  return reading;
}

/** A value that begins as an address may be one, whatever the source is. */
function withOwnAddress(reading: Reading, segment: Segment): Reading {
  const own = isData(segment) ? addressIn(reading.text) : undefined;
  return own === undefined ? reading : { ...reading, addresses: [...reading.addresses, own] };
}
