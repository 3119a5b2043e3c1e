import type { Decision } from "@dragoman/sync";
import { outcomeCounts, type LocaleSync, type SyncDecision } from "./outcome.js";
import type { PlannedCatalog, SyncPlan } from "./plan.js";

/**
 * Sums a locale's plan up.
 *
 * @param plan - the locale's catalogs as they shall be
 * @param changed - paths of the files that differ from what is on disk
 * @param explain - whether to give each decision
 * @returns counts by outcome, and the decisions
 * @example
 * localeOutcome(plan.locales[0], changed, false).exact;
 */
export function localeOutcome(
  { locale, catalogs }: SyncPlan["locales"][number],
  changed: ReadonlySet<string>,
  explain: boolean,
): LocaleSync {
  const all = catalogs.flatMap(({ decisions }) => decisions);
  return {
    locale,
    catalogs: catalogs.length,
    written: catalogs.filter(({ file }) => changed.has(file)).length,
    messages: all.filter(({ message }) => message !== undefined).length,
    ...outcomeCounts(all),
    ...(explain && { decisions: catalogs.flatMap(decisionsOf) }),
  };
}

function decisionsOf({ file, decisions }: PlannedCatalog): SyncDecision[] {
  return decisions.map((decision) => ({
    ...placeOf(decision, file),
    outcome: decision.outcome,
    asBefore: isAsBefore(decision),
    msgid: decision.entry.msgid,
    previous: decision.previous,
    ...pluralOf(decision),
    msgstr: decision.entry.msgstr[0] ?? "",
    reason: decision.reason.message,
    wording: decision.reason.wording,
  }));
}

function isAsBefore({ outcome, entry, sources: [before, other] }: Decision): boolean {
  if (outcome !== "exact" || before === undefined || other !== undefined) return false;
  const { msgid, msgstr } = entry;
  const isSame = before.msgstr.join("\0") === msgstr.join("\0");
  return isSame && before.msgid === msgid && !before.obsolete && before.fuzzy === entry.fuzzy;
}

function pluralOf({ message, previousPlural }: Decision): Pick<SyncDecision, "plural"> | undefined {
  if (message?.plural === undefined || previousPlural === undefined) return undefined;
  return { plural: { msgid: message.plural.msgid, previous: previousPlural } };
}

/** What became obsolete stands on no page: the place is that in its catalog. */
function placeOf({ message, entry }: Decision, file: string): Pick<SyncDecision, "page" | "line"> {
  const first = message?.occurrences[0];
  if (first !== undefined) return { page: first.page, line: first.position.line };
  return { page: file, line: entry.line };
}
