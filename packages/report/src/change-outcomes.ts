import { grouped, type Finding } from "@dragoman/model";
import { counted } from "./counted.js";
import type { EditOutcome, SourceChange, SourceEdit } from "./source-change.js";

type Outcome = EditOutcome["outcome"];

/** What asks most of translators first. */
const OUTCOMES: readonly Outcome[] = ["fuzzy", "new", "moved", "carried"];

/**
 * Says in one sentence or two what a change of the source does to the translations.
 *
 * @param change - the change
 * @returns for example “This change makes 12 strings fuzzy in 4 locales; 9 were carried.”
 * @example
 * changeSentence({ since: "main", edits: [], removed: 0 }); // "This change edits no text of the pages."
 */
export function changeSentence({ edits, removed }: SourceChange): string {
  const gone = removed === 0 ? "" : ` ${counted(removed, "text")} left the pages.`;
  if (edits.length === 0) return `This change edits no text of the pages.${gone}`;
  const of = (name: Outcome): EditOutcome[] =>
    edits.flatMap(({ outcomes }) => outcomes.filter(({ outcome }) => outcome === name));
  const fuzzy = of("fuzzy");
  const main =
    fuzzy.length === 0
      ? "makes no string fuzzy"
      : `makes ${counted(fuzzy.length, "string")} fuzzy in ${counted(localesOf(fuzzy), "locale")}`;
  const [fresh, carried, moved] = [of("new"), of("carried"), of("moved")];
  const settled = [...fuzzy, ...fresh].filter((one) => one.settled === true).length;
  const others = [
    ...(carried.length === 0 ? [] : [`${wereOrWas(carried.length)} carried`]),
    ...(moved.length === 0 ? [] : [`${wereOrWas(moved.length)} moved`]),
    ...(fresh.length === 0 ? [] : [newOnes(fresh)]),
    ...(settled === 0 ? [] : [`${settled} ${settled === 1 ? "is" : "are"} settled already`]),
  ];
  return `This change ${[main, others.join(", ")].filter((part) => part !== "").join("; ")}.${gone}`;
}

function newOnes(fresh: readonly EditOutcome[]): string {
  const verb = fresh.length === 1 ? "is" : "are";
  return `${fresh.length} ${verb} new in ${counted(localesOf(fresh), "locale")}`;
}

function wereOrWas(count: number): string {
  return `${count} ${count === 1 ? "was" : "were"}`;
}

function localesOf(outcomes: readonly EditOutcome[]): number {
  return new Set(outcomes.map(({ locale }) => locale)).size;
}

/**
 * Names the files of the base that could not be read: the change may look larger than it is.
 *
 * @param change - the change
 * @returns a sentence, or an empty text
 * @example
 * unreadSentence({ since: "main", edits: [], removed: 0, unread: ["it.po"] }); // "Not readable at main: it.po."
 */
export function unreadSentence({ since, unread = [] }: SourceChange): string {
  return unread.length === 0 ? "" : `Not readable at ${since}: ${unread.join(", ")}.`;
}

/** The locales in which an edit has the same outcome for the same reason. */
export interface SameOutcome {
  readonly outcome: Outcome;
  /** Whether a translator has settled it within the change. */
  readonly settled: boolean;
  readonly reason: string;
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
    const [{ outcome, reason, settled = false }] = group;
    return { outcome, reason, settled, outcomes: group };
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
