export { type Attribute, attributesIn, canonicalAttributes, tagNameOf } from "./attributes.js";
export { leafFrom, read } from "./read.js";
export type { Leaf, LeafKind, Mark, MarkKind, Part, Reading, Resource } from "./reading.js";
