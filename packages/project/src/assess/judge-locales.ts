import { habitsOf } from "@dragoman/checks";
import type { Project, ProjectOptions } from "../open-project.js";
import { assessHere } from "./assessor.js";
import type { AssessRequest, Judgement } from "../jobs/assess-job.js";
import { KnownJudgements } from "./known-judgements.js";
import { confirmedPairs, type LookedUpPage } from "../catalogs/looked-up-page.js";
import { pageToJudge } from "./page-to-judge.js";

/** The pages of a locale, each beside its catalog. */
export interface LookedUpLocale {
  readonly locale: string;
  readonly pages: readonly LookedUpPage[];
}

/** A page that is to be judged, and what will remember it. */
interface Unknown extends AssessRequest {
  readonly lookedUp: LookedUpPage;
  readonly digest: string;
  readonly known: KnownJudgements;
}

/** So few pages are judged in less time than threads take to start. */
const FEW = 16;

/**
 * Judges the pages of locales, each by itself. Those whose texts did not change
 * since the last time are not judged again.
 *
 * @param project - the project: locales, glossary, and where it remembers
 * @param locales - the locales at work
 * @param others - the other locales of the project: what they keep or translate counts, too
 * @param options - Dragoman's version, and who judges many pages
 * @returns one judgement per segment, in order, by page
 * @example
 * (await judgeLocales(project, locales, [], options)).get(page)?.[0]?.status; // "translated"
 */
export async function judgeLocales(
  { root, config }: Project,
  locales: readonly LookedUpLocale[],
  others: readonly LookedUpLocale[],
  { version, assessor }: Pick<ProjectOptions, "version" | "assessor">,
): Promise<ReadonlyMap<LookedUpPage, readonly Judgement[]>> {
  const habits = habitsOf([...locales, ...others].map(({ pages }) => confirmedPairs(pages)));
  const judged = new Map<LookedUpPage, readonly Judgement[]>();
  const memories: KnownJudgements[] = [];
  const unknown: Unknown[] = [];
  for (const { locale, pages } of locales) {
    const known = new KnownJudgements(root, locale, version);
    memories.push(known);
    for (const lookedUp of pages) {
      const page = pageToJudge(lookedUp, locale, config, habits);
      const digest = known.digestOf(page);
      const judgements = known.find(page, digest);
      if (judgements !== undefined) judged.set(lookedUp, judgements);
      else unknown.push({ page, catalog: lookedUp.catalog, lookedUp, digest, known });
    }
  }
  if (unknown.length === 0) return judged;
  const assess = unknown.length > FEW ? (assessor ?? assessHere) : assessHere;
  const outcomes = await assess(unknown.map(({ page, catalog }) => ({ page, catalog })));
  for (const [at, { page, lookedUp, digest, known }] of unknown.entries()) {
    const outcome = outcomes[at];
    if (outcome === undefined) throw new Error(`${lookedUp.page} was not judged`);
    if ("error" in outcome) throw outcome.error;
    judged.set(lookedUp, outcome.judgements);
    known.keep(page, digest, outcome.judgements);
  }
  for (const known of memories) known.write();
  return judged;
}
