import type { Wording } from "@dragoman/model";
import type { Emptied } from "./emptied.js";
import type { RenamedLocale } from "./renamed-locales.js";

/** What became of a message, or of an entry that no message needs any more. */
export type SyncOutcomeName = "exact" | "moved" | "carried" | "fuzzy" | "new" | "obsolete";

/** How many messages of a locale had each outcome. */
export type OutcomeCounts = Readonly<Record<SyncOutcomeName, number>>;

/** One decision of a sync, for `--explain`. */
export interface SyncDecision {
  /** The page of the message, or the catalog of an entry that became obsolete. */
  readonly page: string;
  /** 1-based line in that file, where it is known. */
  readonly line: number | undefined;
  readonly outcome: SyncOutcomeName;
  /** Whether text and translation were in use as they are: only a place or a note may be another one. */
  readonly asBefore: boolean;
  readonly msgid: string;
  /** The msgid that the translation was made for, where it was another. */
  readonly previous: string | undefined;
  /** The text for many and the one that the translation was made for, where these are not the same. */
  readonly plural?: { readonly msgid: string; readonly previous: string };
  readonly msgstr: string;
  readonly reason: string;
  /** What it takes to say the reason in another language; not part of the JSON. */
  readonly wording: Wording;
}

/** What a sync did in one locale. */
export interface LocaleSync extends OutcomeCounts {
  readonly locale: string;
  /** Number of catalogs. */
  readonly catalogs: number;
  /** How many of them changed, or would change with `--check`. */
  readonly written: number;
  /** Number of messages of all catalogs. */
  readonly messages: number;
  /** Only with `--explain`. */
  readonly decisions?: readonly SyncDecision[];
}

/** What a sync did; `--format json` prints exactly this. */
export interface SyncOutcome extends Emptied {
  readonly locales: readonly LocaleSync[];
  /** The files, templates too, that changed, or would change with `--check`. */
  readonly changed: readonly string[];
  /** Locales that begin without catalogs and seem to have been renamed; left out where there are none. */
  readonly renamed?: readonly RenamedLocale[];
}

/**
 * Counts outcomes.
 *
 * @param decisions - of catalogs
 * @returns how often each outcome was decided
 * @example
 * outcomeCounts(catalogs.flatMap(({ decisions }) => decisions)).carried;
 */
export function outcomeCounts(
  decisions: Iterable<{ readonly outcome: SyncOutcomeName }>,
): OutcomeCounts {
  const counts = { ...NO_OUTCOMES };
  for (const { outcome } of decisions) counts[outcome]++;
  return counts;
}

/** No message yet. */
export const NO_OUTCOMES: OutcomeCounts = {
  exact: 0,
  moved: 0,
  carried: 0,
  fuzzy: 0,
  new: 0,
  obsolete: 0,
};

/**
 * Adds counts up.
 *
 * @param one - counts
 * @param other - counts
 * @returns their sums; nothing else that the two may have
 * @example
 * addCounts(one, other).carried === one.carried + other.carried; // true
 */
export function addCounts(one: OutcomeCounts, other: OutcomeCounts): OutcomeCounts {
  const names = Object.keys(NO_OUTCOMES) as SyncOutcomeName[];
  const sums = names.map((name) => [name, one[name] + other[name]] as const);
  return Object.fromEntries(sums) as Record<SyncOutcomeName, number>;
}
