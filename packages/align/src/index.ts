export { alignPages } from "./align-pages.js";
export type { AlignedPair, Alignment } from "./pair.js";
