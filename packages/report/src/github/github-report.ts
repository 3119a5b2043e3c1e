import { counted } from "../counted.js";
import { percent, type Report } from "../coverage.js";
import { oneLine } from "../display.js";
import type { Rules } from "../titles.js";
import { checkAnnotations } from "./check-annotations.js";
import { editAnnotations } from "./edit-annotations.js";
import { findingAnnotations } from "./finding-annotations.js";
import { workflowCommand, type Annotation } from "./workflow-command.js";

/** GitHub shows as many of each kind for one step, and leaves out the rest without a word. */
const MOST_OF_A_KIND = 10;

const KINDS: readonly Annotation["kind"][] = ["error", "warning", "notice"];

/**
 * Writes a report as annotations for GitHub Actions: why a check failed, what
 * each edit of a change does, and findings, the worst first; a last notice has
 * the coverage, and says how many annotations there was no room for.
 *
 * @param report - the report
 * @param rules - the rules, for their titles
 * @param folder - the project's folder in its repository: empty, or ending with `/`
 * @returns lines with workflow commands, at most ten of each kind
 * @example
 * githubReport(report, new Map(), ""); // "::warning file=docs/a.md,line=3,col=1,title=…"
 */
export function githubReport(report: Report, rules: Rules, folder: string): string {
  const annotations = [
    ...checkAnnotations(report.check),
    ...editAnnotations(report.change, folder),
    ...findingAnnotations(report, rules, folder),
  ];
  const shown = KINDS.flatMap((kind) => {
    const room = kind === "notice" ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND;
    return annotations.filter((one) => one.kind === kind).slice(0, room);
  });
  const all = [...shown, summary(report, annotations.length - shown.length)];
  return `${all.map(workflowCommand).join("\n")}\n`;
}

function summary({ locales, check }: Report, hidden: number): Annotation {
  const verdict = check === undefined ? "" : `: ${check.passed ? "passed" : "failed"}`;
  const shares = locales.map((one) => `${oneLine(one.locale)} ${percent(one)}%`).join(", ");
  const rest =
    hidden === 0
      ? ""
      : `\n${counted(hidden, "annotation")} more: GitHub shows ${MOST_OF_A_KIND} of a kind. \`dragoman report\` lists all.`;
  return {
    kind: "notice",
    title: `Translations${verdict}`,
    message: `${shares === "" ? "no locale" : `translated: ${shares}`}${rest}`,
  };
}
