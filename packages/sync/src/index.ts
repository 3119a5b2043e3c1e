export type { CarriableClass, CarryChoice, EditClass } from "./carry/classes.js";
export type { Decision } from "./decision.js";
export { useFreedTexts } from "./freed-texts.js";
export type { Place } from "./nearest/message.js";
export { type Memory, memoryOf, NO_MEMORY } from "./memory.js";
export type { Remembered, Spare } from "./spare.js";
export type { Match, MessageStage, Outcome, RestStage, Stage, SyncContext } from "./stage.js";
export { hasLostEdges, settleLocale, type SyncedCatalog } from "./settle-locale.js";
export { STAGES } from "./stages.js";
export { syncCatalog, type SyncInput, type SyncResult } from "./sync-catalog.js";
export { templateCatalog } from "./template-catalog.js";
export {
  type Edges,
  type Message,
  type Occurrence,
  type Template,
  templateOf,
  type TemplateOptions,
} from "./template.js";
export { withGlossary } from "./terms/with-glossary.js";
