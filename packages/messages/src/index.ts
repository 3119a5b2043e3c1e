export { buildTree, type TreeInput } from "./build-tree.js";
export {
  type CatalogMessage,
  type CatalogTarget,
  messageEntries,
  type MessageEntries,
} from "./catalog-message.js";
export { categoryComment } from "./category-comment.js";
export { formPath } from "./form-path.js";
export {
  type CodeFile,
  type ExtractedKey,
  extractKeys,
  type Extraction,
} from "./extract/extract-keys.js";
export { type CodePlaces, sourceTree, type SourceTree } from "./extract/source-tree.js";
export { fillCatalog, type FilledCatalog, type FillInput } from "./fill-catalog.js";
export { jsonLines } from "./json/json-lines.js";
export { parseJson } from "./json/parse-json.js";
export {
  type JsonFile,
  type JsonList,
  type JsonLiteral,
  type JsonNode,
  type JsonObject,
  type JsonStyle,
  USUAL_STYLE,
} from "./json/tree.js";
export { serializeJson } from "./json/serialize-json.js";
export { contextOf, type KeyPath, type KeyStep } from "./key-path.js";
export { keepTexts } from "./keep-texts.js";
export { lostTexts, type PlacedText, textsIn } from "./lost-texts.js";
export type { MessageOptions } from "./options.js";
export { CATEGORIES, categoriesOf, type Category, type PluralKind } from "./plural/category.js";
export { type FormPlan, formPlan } from "./plural/form-plan.js";
export { parsePluralForms, type PluralFormula } from "./plural/formula.js";
export {
  type PluralMessage,
  sourceMessages,
  type SourceMessage,
  type TextMessage,
} from "./source-message.js";
export { type TextsOf, type Translated, translatedBy } from "./translated.js";
