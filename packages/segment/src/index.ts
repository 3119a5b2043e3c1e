export type { DataFact } from "./data/facts.js";
export { DATA_FORMATS, type DataFormat, isDataFormat } from "./data/format.js";
export type { DataTexts } from "./data/patterns.js";
export { DIALECTS, type DialectName } from "./dialects/index.js";
export { defaultFrontMatterKeys } from "./front-matter/keys.js";
export type { OutlineBlock } from "./outline/blocks.js";
export type { FrontMatterFact } from "./outline/front-matter-facts.js";
export { outlinePage, type PageOutline } from "./outline/outline-page.js";
export { type PageFormat, splitPage, type SplitOptions } from "./split-page.js";
