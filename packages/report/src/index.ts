export { badgeReport } from "./badge/badge-report.js";
export { bar } from "./bar.js";
export { besideEdits, sameOutcomes, type SameOutcome } from "./change-outcomes.js";
export { changeSentence, unreadSentence } from "./change-sentence.js";
export type { CheckFailure, CheckOutcome } from "./check-outcome.js";
export { counted } from "./counted.js";
export { codeQualityReport } from "./codequality/code-quality-report.js";
export { painter, type Paint, type Tone } from "./colour.js";
export {
  percent,
  reportOf,
  totalOf,
  type Counts,
  type LocaleCoverage,
  type PageCoverage,
  type Report,
} from "./coverage.js";
export { displayWidth, oneLine, pad, shorten } from "./display.js";
export { editExcerpt } from "./edit-excerpt.js";
export { findingLines, type FindingOptions } from "./finding-lines.js";
export { statusFindings, statusProblem } from "./findings.js";
export type { HtmlContext } from "./html/html-context.js";
export { htmlReport } from "./html/html-report.js";
export { inspectionText, type InspectedPage } from "./inspection-text.js";
export { githubReport } from "./github/github-report.js";
export { workflowCommand, type Annotation } from "./github/workflow-command.js";
export { jsonReport } from "./json-report.js";
export { ratchet, type KeptCounts, type KeptTexts } from "./ratchet.js";
export { junitReport } from "./junit/junit-report.js";
export { markdownReport } from "./markdown/markdown-report.js";
export { sarifReport, type SarifContext } from "./sarif/sarif-report.js";
export { xmlElement, xmlText, type XmlAttributes } from "./xml.js";
export { placeToAct, type Place } from "./place-to-act.js";
export { reporters, type ReportContext, type Reporter } from "./reporters.js";
export { worstFirst } from "./severity-order.js";
export { similarity } from "./similarity.js";
export type { EditOutcome, SourceChange, SourceEdit } from "./source-change.js";
export type { LocaleStatus, PageStatus, SegmentStatus, Status } from "./status.js";
export { labelled } from "./labelled.js";
export { OUTCOME_NAMES } from "./outcome-names.js";
export { tableLines, type Cell } from "./table.js";
export { sayFor, shortenFor, type TextStyle } from "./style.js";
export { textReport, type TextReportOptions } from "./text-report.js";
export { titleOf, type Rules } from "./titles.js";
export { withoutWording } from "./without-wording.js";
export { FUZZY_BANDS, wordCounts, type FuzzyBand, type WordCounts } from "./word-counts.js";
export { diffLine } from "./diff-line.js";
export { wordDiff, type DiffPart } from "./word-diff.js";
