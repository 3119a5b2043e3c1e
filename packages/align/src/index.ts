export { type AlignedPair, type Alignment, alignPages } from "./align-pages.js";
