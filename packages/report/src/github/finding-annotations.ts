import { grouped, type Finding, type Group } from "@dragoman/model";
import { besideEdits, isStatus } from "../change-outcomes.js";
import type { Report } from "../coverage.js";
import { oneLine } from "../display.js";
import { placeToAct } from "../place-to-act.js";
import { worstFirst } from "../severity-order.js";
import { titleOf, type Rules } from "../titles.js";
import { annotationText } from "./annotation-text.js";
import type { Annotation } from "./workflow-command.js";

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

type Same = Readonly<Group<Finding>>;

/** What one annotation can say: the same text and rule on a line in several locales, or an entry on several lines. */
function together(findings: readonly Finding[]): readonly Same[] {
  const groups = grouped(findings, (finding) => {
    const { rule, severity, message } = finding;
    const { file, line, column } = placeToAct(finding);
    return JSON.stringify([rule, severity, message, file, line, column]);
  });
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
      annotationText(source ?? (isStatus(finding) ? message : "")),
      ...(isTargetShown ? [annotationText(target)] : []),
      ...(others.length === 0 ? [] : [annotationText(others.join(", "))]),
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
