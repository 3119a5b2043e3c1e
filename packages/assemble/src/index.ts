export { type AssembledPage, assemblePage, assembleWithSlots } from "./assemble-page.js";
export { writeTarget } from "./write-target.js";
