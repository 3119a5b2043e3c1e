export { assemblePage } from "./assemble-page.js";
export { writeTarget } from "./write-target.js";
