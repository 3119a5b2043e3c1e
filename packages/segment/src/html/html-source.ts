import type { PageContext } from "../blocks/context.js";
import { joinLines } from "../blocks/lines.js";
import type { Line } from "../parse/leaf-lines.js";
import type { HtmlSource } from "./html-drafts.js";

/** Joins lines of a page to be read as HTML. */
export function htmlSource(context: PageContext, lines: readonly Line[]): HtmlSource {
  const { text: html, toPage } = joinLines(context.text, lines);
  const masked = context.dialect.maskPrograms?.(html) ?? html;
  return { html, masked, attributes: context.attributes, toPage };
}
