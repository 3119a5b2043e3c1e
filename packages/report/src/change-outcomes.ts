import { grouped, type Finding, type Wording } from "@dragoman/model";
import type { EditOutcome, SourceChange, SourceEdit } from "./source-change.js";

type Outcome = EditOutcome["outcome"];

/** What asks most of translators first. */
const OUTCOMES: readonly Outcome[] = ["fuzzy", "new", "moved", "carried"];

/** The locales in which an edit has the same outcome for the same reason. */
export interface SameOutcome {
  readonly outcome: Outcome;
  /** Whether a translator has settled it within the change. */
  readonly settled: boolean;
  readonly reason: string;
  /** What it takes to say the reason in another language. */
  readonly wording?: Wording | undefined;
  readonly outcomes: readonly EditOutcome[];
}

/**
 * Puts the locales together in which an edit does the same.
 *
 * @param edit - the edit
 * @returns what is fuzzy first, then new, moved and carried
 * @example
 * sameOutcomes(edit)[0]?.outcome; // "fuzzy"
 */
export function sameOutcomes({ outcomes }: SourceEdit): readonly SameOutcome[] {
  const ordered = OUTCOMES.flatMap((name) => outcomes.filter(({ outcome }) => outcome === name));
  const groups = grouped(ordered, ({ outcome, reason, settled }) =>
    JSON.stringify([outcome, reason, settled]),
  );
  return Array.from(groups.values(), (group) => {
    const [{ outcome, reason, wording, settled = false }] = group;
    return { outcome, reason, wording, settled, outcomes: group };
  });
}

/** Rules that say nothing of a text but its status, which an edit's outcome says already. */
const STATUSES: ReadonlySet<string> = new Set(["untranslated", "fuzzy"]);

/**
 * Leaves out what the edits of a change tell already.
 *
 * @param findings - of one locale
 * @param change - the change, where the report is about one
 * @returns the findings that are not the mere outcome of an edit of the same text
 * @example
 * besideEdits(findings, undefined).length === findings.length; // true
 */
export function besideEdits(
  findings: readonly Finding[],
  change: SourceChange | undefined,
): readonly Finding[] {
  if (change === undefined) return findings;
  const told = new Set(
    change.edits.flatMap(({ page, source, outcomes }) =>
      outcomes.map(({ locale }) => JSON.stringify([page, source, locale])),
    ),
  );
  return findings.filter(({ rule, file, source, locale }) => {
    return !STATUSES.has(rule) || !told.has(JSON.stringify([file, source, locale]));
  });
}

/**
 * Says whether a finding is about the status of a text and nothing else: its
 * title says it all, and it is seen to on the page, not in a wrong translation.
 *
 * @param finding - the finding
 * @returns true for the rules `untranslated` and `fuzzy`
 * @example
 * isStatus({ ...finding, rule: "fuzzy" }); // true
 */
export function isStatus({ rule }: Finding): boolean {
  return STATUSES.has(rule);
}
