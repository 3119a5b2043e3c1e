import { needsGate, type Refusal } from "@dragoman/checks";
import type { SourcePage } from "../layout/layout.js";
import { splitSettings } from "../layout/split-settings.js";
import type { PageInLocale } from "../catalogs/locale-catalogs.js";
import { targetOf } from "../catalogs/page-status.js";
import type { Project, ProjectOptions } from "../open-project.js";
import type { Gate, GateRequest, GateSource } from "../jobs/gate-job.js";

/** The pages of a locale, each beside its catalog. */
export interface LocalePages {
  readonly locale: string;
  readonly pages: readonly PageInLocale[];
}

/** A page in a locale, and what of its translations may be built. */
export interface SafePage extends PageInLocale {
  /** By segment; undefined where the source stays. */
  readonly targets: readonly (string | undefined)[];
  /** Why translations were left out. */
  readonly refusals: readonly Refusal[];
}

/** A page on its way through the gate. */
export interface Candidate extends SafePage {
  readonly locale: string;
  refusals: readonly Refusal[];
}

/** Looks up what a build would show of a page. */
export function candidateOf(
  { config }: Project,
  locale: string,
  inLocale: PageInLocale,
): Candidate {
  const { page, group } = inLocale;
  const fallback = config.fallback ?? "source";
  const targets = page.segments.map((segment) => targetOf(segment, group.catalog, fallback));
  return { ...inLocale, locale, targets, refusals: [] };
}

/** Whether a page has a translation that cannot be passed at a glance. */
export function isDoubtful({ page, targets }: Candidate): boolean {
  return targets.some((target, index) => needsGate(page, index, target));
}

/**
 * Makes of a page what a gate is asked.
 *
 * @param project - the project
 * @param candidate - the page
 * @param sources - the source pages so far, by index; requests for the same page share one
 */
export function requestOf(
  { config, pages }: Project,
  { page, index, targets, group }: Candidate,
  sources: Map<number, GateSource>,
): GateRequest {
  const source = sources.get(index) ?? sourceOf(page, pages[index]);
  sources.set(index, source);
  return { source, targets, catalog: group.file, sites: config.sites ?? [] };
}

function sourceOf(
  { path, text, segments }: PageInLocale["page"],
  page: SourcePage | undefined,
): GateSource {
  return { path, text, segments, ...splitSettings(page ?? { path }) };
}

/** The gate that options name, or one of worker threads for this once. */
export async function gateOf({ gate, splitter, ...options }: ProjectOptions): Promise<Gate> {
  if (gate) return gate;
  if (splitter) return (await import("./judge.js")).gateHere;
  const { WorkerPool } = await import("../workers/worker-pool.js");
  return async (requests, own) => {
    const pool = new WorkerPool(options);
    try {
      return await pool.gate(requests, own);
    } finally {
      pool.end();
    }
  };
}
