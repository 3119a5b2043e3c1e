import { type Page, type Segment, worded } from "@dragoman/model";
import {
  componentAttributesOf,
  dialectNamed,
  isDataFormat,
  outlinePage,
  type PageOutline,
} from "@dragoman/segment";
import { stretchesOf, unpairedStretches } from "./code-pairs.js";
import { type PageFacts, unsafeContent } from "./content.js";
import { namedHosts } from "./hosts.js";
import { offendersAmong } from "./offenders.js";
import { isTranslated, needsGate } from "./needs-gate.js";
import { isPlain } from "./plain.js";
import type { Problem, Refusal, SafetyOptions } from "./refusal.js";
import { staysInBlock } from "./stays-in-block.js";
import { structureTest } from "./structure.js";

/** A source page, read once for the translations of all locales. */
export interface GatedPage {
  readonly page: Page;
  /** What the page is built of; worked out when it is first needed. */
  readonly outline: () => PageOutline;
  readonly facts: Omit<PageFacts, "codeIsCertain">;
  /** By segment: the stretch of the page that it stands in. */
  readonly stretches: readonly number[];
  /** Stretches with a backtick that has no counterpart. */
  readonly unpaired: ReadonlySet<number>;
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

/**
 * Reads a source page for {@link refusedOf}.
 *
 * @param page - the page, split
 * @param options - how the page is read, and sites that may be linked to
 * @returns what the gate needs to know of it; its outline is made when it is first asked for
 * @example
 * const gated = gatedPage(page, { dialect: "gfm" });
 */
export function gatedPage(page: Page, options: SafetyOptions): GatedPage {
  let outline: PageOutline | undefined;
  const stretches = stretchesOf(page);
  return {
    page,
    outline: () => (outline ??= outlinePage(page.text, { path: page.path, ...options })),
    facts: {
      hosts: namedHosts(page.text, options.sites ?? []),
      isMdx: options.dialect === "mdx" || page.path.endsWith(".mdx"),
      hasIcons: options.dialect === "mkdocs",
      attributes: attributesIn(options),
      sources: new Map(),
    },
    stretches,
    unpaired: unpairedStretches(
      stretches,
      page.segments.map(({ source }) => source),
    ),
    options,
  };
}

function attributesIn({ dialect, attributes }: SafetyOptions): ReadonlySet<string> {
  return isDataFormat(dialect)
    ? new Set()
    : componentAttributesOf(dialectNamed(dialect), attributes);
}

/**
 * Does what {@link refusedTranslations} does, of a page that was read.
 *
 * @param gated - the source page
 * @param targets - the msgstrs by segment; undefined and empty ones stand for the source
 * @returns refusals in the order of the segments
 * @example
 * refusedOf(gated, ["<script>alert(1)</script>"])[0]?.rule; // "unsafe-translation"
 */
export function refusedOf(
  { page, outline, facts, stretches, unpaired, options }: GatedPage,
  targets: readonly (string | undefined)[],
): readonly Refusal[] {
  const uncertain = new Set([...unpaired, ...unpairedStretches(stretches, targets)]);
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
    const codeIsCertain = !uncertain.has(stretches[index] ?? -1);
    const problem = contentProblem(segment, target, { ...facts, codeIsCertain });
    if (problem) refusals.push({ index, ...problem });
    else (staysInBlock(segment, target) ? trusted : candidates).push(index);
  }
  const test = structureTest(page, outline, targets, options);
  const tests = Math.max(FEWEST_TESTS, Math.floor(PARSED_UNITS / (page.text.length + 1)));
  for (const { index, problem } of offendersAmong(candidates, trusted, test, tests))
    refusals.push({ index, ...problem });
  return refusals.sort((a, b) => a.index - b.index);
}

/** What is unsafe, and where that is only so because of a lone backtick, that. */
function contentProblem(segment: Segment, target: string, page: PageFacts): Problem | undefined {
  const problem = unsafeContent(segment, target, page);
  if (problem === undefined || page.codeIsCertain) return problem;
  if (unsafeContent(segment, target, { ...page, codeIsCertain: true })) return problem;
  const { rule, ...found } = problem;
  return {
    rule,
    ...worded(
      "a backtick about here has no counterpart, so that code may be text to a reader: {{problem}}",
      { problem: found },
    ),
  };
}
