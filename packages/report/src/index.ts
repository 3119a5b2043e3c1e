export { bar } from "./bar.js";
export type { CheckFailure, CheckOutcome } from "./check-outcome.js";
export { painter, type Paint, type Tone } from "./colour.js";
export {
  percent,
  reportOf,
  type Counts,
  type LocaleCoverage,
  type PageCoverage,
  type Report,
} from "./coverage.js";
export { displayWidth, oneLine, pad, shorten } from "./display.js";
export { findingLines } from "./finding-lines.js";
export { statusFindings } from "./findings.js";
export type { HtmlContext } from "./html/html-context.js";
export { htmlReport } from "./html/html-report.js";
export { inspectionText, type InspectedPage } from "./inspection-text.js";
export { jsonReport } from "./json-report.js";
export { reporters, type ReportContext, type Reporter } from "./reporters.js";
export type { EditOutcome, SourceChange, SourceEdit } from "./source-change.js";
export type { LocaleStatus, PageStatus, SegmentStatus, Status } from "./status.js";
export { tableLines, type Cell } from "./table.js";
export { shortenFor, type TextStyle } from "./style.js";
export { textReport } from "./text-report.js";
export { wordDiff, type DiffPart } from "./word-diff.js";
