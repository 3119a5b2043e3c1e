export { defineConfig, type DocsConfig, type ProjectConfig } from "./config/types.js";
export { configSchema, type JsonSchema } from "./config/schema.js";
export { findConfig, loadConfig, type LoadedConfig } from "./config/load.js";
export { buildProject } from "./commands/build.js";
export type { BuildOutcome, LocaleBuild } from "./build/outcome.js";
export { checkProject, type CheckOptions } from "./commands/check.js";
export type { Gate, GateOutcome, GateRequest, GateSource } from "./jobs/gate-job.js";
export { importProject, type ImportOptions } from "./commands/import.js";
export type { ImportOutcome, LeftReason, LocaleImport, PoImport } from "./import/outcome.js";
export { pruneProject, type PruneOptions } from "./commands/prune.js";
export type {
  KeptPage,
  LocalePrune,
  PrunedCatalog,
  PrunedEntry,
  PrunedPage,
  PruneOutcome,
} from "./prune/outcome.js";
export { reportProject, type ProjectReport, type ReportOptions } from "./commands/report.js";
export { writeReport } from "./commands/write-report.js";
export { folderInRepository } from "./commands/folder-in-repository.js";
export { inspectPage, type Inspection, type InspectOptions } from "./commands/inspect.js";
export { pageSegments, type PageSegments, type SegmentsOptions } from "./commands/segments.js";
export { watchProject } from "./commands/watch.js";
export type { WatchOptions, WatchRound } from "./watch/round.js";
export { syncProject, type SyncOptions } from "./commands/sync.js";
export type {
  LocaleSync,
  OutcomeCounts,
  SyncDecision,
  SyncOutcome,
  SyncOutcomeName,
} from "./sync/outcome.js";
export type { RenamedLocale } from "./sync/renamed-locales.js";
export { surveyRepository } from "./commands/init.js";
export type { FoundTool } from "./init/found.js";
export type { Survey, SurveyOptions } from "./init/survey.js";
export { proposeConfig, type Proposal } from "./init/propose.js";
export { configText, writeConfig } from "./init/write-config.js";
export type { DocsLayout } from "./init/tool.js";
export { openProject, type Project, type ProjectOptions } from "./open-project.js";
export type { SourcePage } from "./layout/layout.js";
export type { SplitOptions, SplitOutcome, Splitter, SplitRequest } from "./jobs/split-job.js";
export { allRules } from "./assess/rules.js";
export { versionOf } from "./version-of.js";
