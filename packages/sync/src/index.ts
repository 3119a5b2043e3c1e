export type { SyncContext } from "./context.js";
export type { Decision } from "./decision.js";
export { type Memory, memoryOf, NO_MEMORY, type Remembered } from "./memory.js";
export { type Match, type Outcome, type Stage, STAGES } from "./stages.js";
export { syncCatalog, type SyncInput, type SyncResult } from "./sync-catalog.js";
export { templateCatalog } from "./template-catalog.js";
export {
  type Message,
  type Occurrence,
  type Template,
  templateOf,
  type TemplateOptions,
} from "./template.js";
