import type { Page } from "@dragoman/model";
import { outlinePage, type PageOutline } from "@dragoman/segment";
import { allCodeIsPaired, type PageFacts, unsafeContent } from "./content.js";
import { namedHosts } from "./hosts.js";
import { offendersAmong } from "./offenders.js";
import { isTranslated, needsGate } from "./needs-gate.js";
import { isPlain } from "./plain.js";
import type { Refusal, SafetyOptions } from "./refusal.js";
import { staysInBlock } from "./stays-in-block.js";
import { structureTest } from "./structure.js";

/** A source page, read once for the translations of all locales. */
export interface GatedPage {
  readonly page: Page;
  /** What the page is built of; worked out when it is first needed. */
  readonly outline: () => PageOutline;
  readonly facts: PageFacts;
  readonly options: SafetyOptions;
}

/** UTF-16 units that may be parsed to find the translations that break one page, at least {@link FEWEST_TESTS} times the page. */
const PARSED_UNITS = 20_000_000;
const FEWEST_TESTS = 64;

/**
 * Says which translations of a page must not be built: those that break it, and
 * those that add what its source does not have and that is not harmless.
 *
 * @param page - the source page, split
 * @param targets - the msgstrs by segment; undefined and empty ones stand for the source
 * @param options - how the page is read, and sites that may be linked to
 * @returns refusals in the order of the segments
 * @example
 * refusedTranslations(page, ["<script>alert(1)</script>"], { dialect: "gfm" })[0]?.rule; // "unsafe-translation"
 */
export function refusedTranslations(
  page: Page,
  targets: readonly (string | undefined)[],
  options: SafetyOptions,
): readonly Refusal[] {
  return targets.some((target, index) => needsGate(page, index, target))
    ? refusedOf(gatedPage(page, options), targets)
    : [];
}

/** Reads a source page for {@link refusedOf}. */
export function gatedPage(page: Page, options: SafetyOptions): GatedPage {
  let outline: PageOutline | undefined;
  return {
    page,
    outline: () => (outline ??= outlinePage(page.text, { path: page.path, ...options })),
    facts: {
      hosts: namedHosts(page.text, options.sites ?? []),
      isMdx: page.path.endsWith(".mdx"),
      hasIcons: options.dialect === "mkdocs",
      sources: new Map(),
      codeIsCertain: allCodeIsPaired(page.segments.map(({ source }) => source)),
    },
    options,
  };
}

/** {@link refusedTranslations}, of a page that was read. */
export function refusedOf(
  { page, outline, facts: ofSource, options }: GatedPage,
  targets: readonly (string | undefined)[],
): readonly Refusal[] {
  const used = targets.filter((target) => target !== undefined);
  const facts = { ...ofSource, codeIsCertain: ofSource.codeIsCertain && allCodeIsPaired(used) };
  const refusals: Refusal[] = [];
  const candidates: number[] = [];
  const trusted: number[] = [];
  for (const [index, segment] of page.segments.entries()) {
    const target = targets[index];
    if (!isTranslated(segment.source, target)) continue;
    if (isPlain(segment, target)) {
      trusted.push(index);
      continue;
    }
    const problem = unsafeContent(segment, target, facts);
    if (problem) refusals.push({ index, ...problem });
    else (staysInBlock(segment, target) ? trusted : candidates).push(index);
  }
  const test = structureTest(page, outline, targets, options);
  const tests = Math.max(FEWEST_TESTS, Math.floor(PARSED_UNITS / (page.text.length + 1)));
  for (const { index, problem } of offendersAmong(candidates, trusted, test, tests))
    refusals.push({ index, ...problem });
  return refusals.sort((a, b) => a.index - b.index);
}
