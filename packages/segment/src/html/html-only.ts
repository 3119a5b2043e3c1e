import type { Draft, PageContext } from "../page/context.js";
import { htmlSource } from "./html-source.js";
import type { Line } from "../parse/leaf-lines.js";
import { htmlParts } from "./html-drafts.js";

/**
 * Splits a paragraph without a word of its own, such as an `<img>` or a row of
 * badges: only its tags' attributes can have something to translate.
 */
export function htmlOnlyDrafts(context: PageContext, lines: readonly Line[]): Draft[] {
  const source = htmlSource(context, lines);
  if (!source.html.includes("<")) return [];
  return htmlParts(source).flatMap((part) =>
    part.type === "draft" && part.draft.slot.form.form === "html-attribute" ? [part.draft] : [],
  );
}
