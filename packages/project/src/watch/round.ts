import type { Finding, InputError } from "@dragoman/model";
import type { ProjectOptions } from "../open-project.js";
import { addCounts, NO_OUTCOMES, type OutcomeCounts } from "../sync/outcome.js";

/** What a change led to. */
export interface WatchRound {
  /** What it is for: the start, a change, or what could wait until there was none. */
  readonly why: "start" | "change" | "rest";
  /** Pages and catalogs that were others than before, relative to the project, with `/`; empty but for a change. */
  readonly changed: readonly string[];
  /** What a sync decided in each locale, for the pages that changed. */
  readonly locales: readonly { readonly locale: string; readonly counts: OutcomeCounts }[];
  /** Templates and catalogs that were written. */
  readonly catalogs: readonly string[];
  /** Those of them that were there without any text: if they had translations, somebody lost them. */
  readonly emptied: readonly string[];
  /** Localised pages that were written. */
  readonly pages: readonly string[];
  /** Files of UI strings that were written. */
  readonly strings: readonly string[];
  /** Translations that the safety gate refused on the pages that were built, as errors. */
  readonly refused: readonly Finding[];
  /** What is wrong with pages, catalogs and the configuration; what depends on them stays as it is until they change. */
  readonly errors: readonly InputError[];
}

/** A round in which there was nothing to do. */
export const NOTHING: WatchRound = {
  why: "change",
  changed: [],
  locales: [],
  catalogs: [],
  emptied: [],
  pages: [],
  strings: [],
  refused: [],
  errors: [],
};

/**
 * Makes one round of what was done with pages and with UI strings.
 *
 * @param pages - one part
 * @param strings - the other
 * @returns all of both
 */
export function sumOf(pages: WatchRound, strings: WatchRound): WatchRound {
  const more = new Map(strings.locales.map(({ locale, counts }) => [locale, counts]));
  for (const { locale, counts } of pages.locales)
    more.set(locale, addCounts(counts, more.get(locale) ?? NO_OUTCOMES));
  return {
    why: pages.why,
    changed: [...pages.changed, ...strings.changed],
    locales: Array.from(more, ([locale, counts]) => ({ locale, counts })),
    catalogs: [...pages.catalogs, ...strings.catalogs],
    emptied: [...pages.emptied, ...strings.emptied],
    pages: [...pages.pages, ...strings.pages],
    strings: [...pages.strings, ...strings.strings],
    refused: [...pages.refused, ...strings.refused],
    errors: [...pages.errors, ...strings.errors],
  };
}

/** What `watchProject` takes. */
export interface WatchOptions extends ProjectOptions {
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** Called after each round that did something, and after the first. */
  readonly onRound: (round: WatchRound) => void;
}
