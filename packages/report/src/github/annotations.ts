import type { Finding } from "@dragoman/model";
import {
  besideEdits,
  changeSentence,
  isStatus,
  sameOutcomes,
  unreadSentence,
  type SameOutcome,
} from "../change-outcomes.js";
import type { CheckOutcome } from "../check-outcome.js";
import type { Report } from "../coverage.js";
import { oneLine, shorten } from "../display.js";
import { placeToAct } from "../place-to-act.js";
import { editExcerpt } from "../edit-excerpt.js";
import { worstFirst } from "../severity-order.js";
import type { SourceChange, SourceEdit } from "../source-change.js";
import { titleOf, type Rules } from "../titles.js";
import type { Annotation } from "./workflow-command.js";

/** An annotation is read in a narrow box: what is longer is looked up at its place. */
const MOST_CELLS = 300;

/**
 * Says why a check failed, all reasons in one annotation.
 *
 * @param check - what a check decided
 * @returns one annotation without a place, or none
 * @example
 * checkAnnotations({ passed: true, failures: [] }); // []
 */
export function checkAnnotations(check: CheckOutcome | undefined): Annotation[] {
  if (check === undefined || check.passed) return [];
  const message = check.failures.map((failure) => oneLine(failure.message)).join("\n");
  const title = "Translations: the check failed";
  return [{ kind: "error", title, message: message === "" ? title : message }];
}

/**
 * Says what each edit of a change does, at its line of the source page.
 *
 * @param change - the change
 * @param folder - the project's folder in its repository
 * @returns the sentence on the whole change, and one annotation per edit: a warning where something becomes fuzzy
 * @example
 * editAnnotations(undefined, ""); // []
 */
export function editAnnotations(change: SourceChange | undefined, folder: string): Annotation[] {
  if (change === undefined) return [];
  const title = `Translations since ${oneLine(change.since)}`;
  const message = `${changeSentence(change)} ${oneLine(unreadSentence(change))}`.trim();
  return [
    { kind: "notice", title, message },
    ...change.edits.map((edit) => editAnnotation(edit, folder)),
  ];
}

function editAnnotation(edit: SourceEdit, folder: string): Annotation {
  const groups = sameOutcomes(edit);
  const isFuzzy = groups.some(({ outcome, settled }) => outcome === "fuzzy" && !settled);
  const lines = groups.map(({ outcome, reason, settled, outcomes }) => {
    const locales = outcomes.map(({ locale }) => oneLine(locale)).join(", ");
    return `${outcome} in ${locales}${settled ? ", settled" : ""}${reason === "" ? "" : `: ${oneLine(reason)}`}`;
  });
  return {
    kind: isFuzzy ? "warning" : "notice",
    title: isFuzzy ? "This edit makes translations fuzzy" : titleOfEdit(groups),
    message: [...lines, sourceOf(edit)].join("\n"),
    file: folder + edit.page,
    line: edit.line,
    column: edit.column,
  };
}

function sourceOf({ source, before }: SourceEdit): string {
  if (before === undefined) return cut(source);
  return editExcerpt(oneLine(before).trim(), oneLine(source).trim(), MOST_CELLS)[1];
}

function titleOfEdit(groups: readonly SameOutcome[]): string {
  const isWaiting = groups.some(({ outcome, settled }) => outcome === "new" && !settled);
  return isWaiting ? "A new text to translate" : "Translations follow this edit";
}

/**
 * Makes annotations of findings, each at its place to act; a text that waits for
 * translators has one annotation for all locales.
 *
 * @param report - the report; what its change tells already is left out
 * @param rules - the rules, for their titles
 * @param folder - the project's folder in its repository
 * @returns the worst first
 * @example
 * findingAnnotations({ locales: [] }, new Map(), ""); // []
 */
export function findingAnnotations(report: Report, rules: Rules, folder: string): Annotation[] {
  const findings = report.locales.flatMap((one) => besideEdits(one.findings, report.change));
  return together(worstFirst(findings)).map((same) => findingAnnotation(same, rules, folder));
}

type Same = readonly [Finding, ...Finding[]];

/** What one annotation can say: the same text and rule on a line in several locales, or an entry on several lines. */
function together(findings: readonly Finding[]): Same[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, severity, message } = finding;
    const { file, line, column } = placeToAct(finding);
    const key = JSON.stringify([rule, severity, message, file, line, column]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function findingAnnotation(same: Same, rules: Rules, folder: string): Annotation {
  const [finding] = same;
  const { severity, rule, message, source, target = "" } = finding;
  const place = placeToAct(finding);
  const isAtEntry = place === finding.catalog;
  const locales = unique(same.flatMap(({ locale }) => locale ?? []));
  const others = unique(
    same.flatMap((one) => {
      if (isAtEntry) return [`${one.file}:${one.line}`];
      return one.catalog === undefined ? [] : [`${one.catalog.file}:${one.catalog.line}`];
    }),
  );
  const isTargetShown = !isStatus(finding) && target !== "" && target !== source;
  return {
    kind: severity === "note" ? "notice" : severity,
    title: [locales.join(", "), titleOf(rules, rule)].filter((part) => part !== "").join(": "),
    message: [
      ...(isStatus(finding) ? [] : [oneLine(message)]),
      cut(source ?? (isStatus(finding) ? message : "")),
      ...(isTargetShown ? [cut(target)] : []),
      ...(others.length === 0 ? [] : [cut(others.join(", "))]),
    ]
      .filter((line) => line !== "")
      .join("\n"),
    ...place,
    file: folder + place.file,
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(oneLine))];
}

function cut(text: string): string {
  return shorten(oneLine(text).trim(), MOST_CELLS);
}
