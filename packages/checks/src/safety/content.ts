import type { Segment } from "@dragoman/model";
import { compareBalance } from "./balance.js";
import { compareAddresses } from "./compare-addresses.js";
import { compareTags } from "./compare-tags.js";
import { compareExpressions } from "./expressions.js";
import { type InlineReading, readInline, sequence } from "./inline.js";
import { compareMarks } from "./marks.js";
import type { Problem } from "./refusal.js";

/** What is known of the page. */
export interface PageFacts {
  readonly hosts: ReadonlySet<string>;
  readonly isMdx: boolean;
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
  { hosts, isMdx }: PageFacts,
): Problem | undefined {
  const { edges, slot } = segment;
  const source = (edges?.before ?? "") + segment.source + (edges?.after ?? "");
  const form = slot.form.form;
  const isHtml = form === "html-text";
  return (
    compareMarks({ source, target, form, isMdx }) ??
    compareTags(source, target, !isHtml) ??
    compareExpressions(source, target) ??
    compareReadings({ source, target, inner: segment.source, isHtml, hosts })
  );
}

interface Compared {
  readonly source: string;
  readonly target: string;
  /** The source without its edges. */
  readonly inner: string;
  readonly isHtml: boolean;
  readonly hosts: ReadonlySet<string>;
}

function compareReadings({ source, target, inner, isHtml, hosts }: Compared): Problem | undefined {
  const read = (text: string): InlineReading =>
    isHtml ? { addresses: [], tags: sequence(text) } : readInline(text);
  const reading = read(target);
  const ofSource = read(source);
  return (
    compareAddresses({ text: source, reading: ofSource }, { text: target, reading }, hosts) ??
    compareBalance(inner === source ? ofSource.tags : read(inner).tags, reading.tags)
  );
}
