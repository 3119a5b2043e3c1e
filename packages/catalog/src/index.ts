export { CARRIED_NOTE, isCarried, isCarriedNote } from "./carried-note.js";
export {
  type Catalog,
  type CatalogOrigin,
  type CatalogStyle,
  findEntry,
  withEntries,
} from "./catalog.js";
export { changeEntry, type EntryChanges, newEntry } from "./change-entry.js";
export { countWords } from "./count-words.js";
export { type CatalogCounts, catalogCounts, type Count, isTranslated } from "./counts.js";
export { type EntryIndex, entryIndex } from "./entry-index.js";
export type { Entry, EntryFields, Previous } from "./entry.js";
export { createCatalog, type NewCatalog, emptyCatalog, poDate } from "./header/create-catalog.js";
export { headerEntry, headerFields, isHeader } from "./header/header.js";
export { catalogLanguage } from "./header/language.js";
export { pluralForms } from "./header/plural-forms.js";
export { type MessageKey, messageKey } from "./message-key.js";
export { compileMo } from "./mo.js";
export { parseCatalog } from "./parse.js";
export { entryLines, serializeCatalog } from "./serialize.js";
