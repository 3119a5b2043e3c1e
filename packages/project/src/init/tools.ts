import { docusaurus } from "./tools/docusaurus.js";
import { hugo } from "./tools/hugo.js";
import { jekyll } from "./tools/jekyll.js";
import { mdbook } from "./tools/mdbook.js";
import { mkdocs } from "./tools/mkdocs.js";
import { starlight } from "./tools/starlight.js";
import { vitepress } from "./tools/vitepress.js";
import type { Tool } from "./tool.js";

/** The tools that are recognised, in the order in which they are looked for. A new tool is one more file. */
export const TOOLS: readonly Tool[] = [
  mkdocs,
  docusaurus,
  vitepress,
  starlight,
  hugo,
  mdbook,
  jekyll,
];
