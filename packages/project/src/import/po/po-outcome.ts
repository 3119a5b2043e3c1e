import { type Finding, type Worded, worded } from "@dragoman/model";
import type { FilledPlan } from "../fill-planned.js";
import { localeImport } from "../fill-planned.js";
import type { LeftReason, LocaleImport } from "../outcome.js";
import type { BroughtOver } from "./bring-over.js";
import type { LocalePo } from "./po-files.js";

const MESSAGES: Readonly<Record<LeftReason, Worded>> = {
  plural: worded("it has plural forms, which pages do not have"),
  "other-shape": worded(
    "its translation has other blocks than its text, so that they cannot be paired",
  ),
  "no-prose": worded("it is code or markup, which is not translated here"),
  "no-page": worded("no page has this text today"),
};

/**
 * Sums up what an import of PO files did in a locale.
 *
 * @param po - the files
 * @param entries - number of their entries that have a translation
 * @param left - the entries that are of no use today
 * @param results - the locale's catalogs, filled
 * @returns counts, and a finding for each current entry that was left
 * @example
 * poImport(po, foreign.length, left, results).po?.used;
 */
export function poImport(
  { locale, catalogs }: LocalePo,
  entries: number,
  left: BroughtOver["left"],
  results: readonly FilledPlan[],
): LocaleImport {
  const counts: Record<LeftReason, number> = {
    plural: 0,
    "other-shape": 0,
    "no-prose": 0,
    "no-page": 0,
  };
  for (const { reason } of left) counts[reason]++;
  const findings = left
    .filter(({ entry }) => !entry.obsolete)
    .map(({ entry, file, reason }): Finding => {
      return {
        rule: "po-entry-left",
        severity: "note",
        ...MESSAGES[reason],
        file,
        line: entry.line ?? 1,
        column: 1,
        locale,
        source: entry.msgid,
        target: entry.msgstr[0] ?? "",
      };
    });
  const po = { files: catalogs.length, entries, used: entries - left.length, left: counts };
  return { ...localeImport(locale, results), findings, po };
}
