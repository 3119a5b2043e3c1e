export { DIALECTS, type DialectName } from "./dialects/index.js";
export { defaultFrontMatterKeys } from "./front-matter/keys.js";
export { splitPage, type SplitOptions } from "./split-page.js";
