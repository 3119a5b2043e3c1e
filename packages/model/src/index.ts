export {
  componentAttributes,
  isTextAttribute,
  isTextParameter,
  translatableAttributes,
  withoutParameterTexts,
} from "./attributes.js";
export { firstFrom } from "./first-from.js";
export { addToGroup, grouped, type Group } from "./grouped.js";
export { notAmong } from "./not-among.js";
export { remembering } from "./remembering.js";
export type { Finding, Problem, Severity } from "./finding.js";
export type { Rule } from "./rule.js";
export { InputError, type InputErrorParts, type InputPlace } from "./input-error.js";
export type { Page, Segment, SegmentKind } from "./segment.js";
export type {
  AttributeListForm,
  HtmlAttributeForm,
  HtmlTextForm,
  JsonForm,
  LinkTextForm,
  LinkTitleForm,
  MarkdownForm,
  CodeTitleForm,
  QuotedTitleForm,
  Slot,
  SlotForm,
  TomlForm,
  YamlForm,
} from "./slot.js";
export { type Message, messageOf, type Say, sayEnglish, sayIn } from "./say.js";
export { lineStarts, positionAt, type Position, type Span } from "./source.js";
export {
  type CountedForms,
  translatable,
  type ValuesOf,
  type Worded,
  worded,
  wordedCount,
  type Wording,
  type WordingValue,
} from "./wording.js";
