import { isTextAttribute } from "@dragoman/model";
import { inlineElements } from "../html/elements.js";
import type { HtmlSource } from "../html/html-source.js";
import { type HtmlToken, htmlTokens, tagName } from "../html/tokens.js";

/**
 * Writes down an HTML block without its texts: tags with their attributes,
 * comments, declarations. Elements that are part of a sentence belong to the sentence, and are left out.
 */
export function htmlOutline(source: Pick<HtmlSource, "html" | "masked" | "attributes">): string {
  const { html } = source;
  return htmlTokens(source.masked)
    .filter(({ type, name }) => type !== "text" && !inlineElements.has(name))
    .map((token) =>
      token.type === "open" ? openTag(source, token) : html.slice(token.start, token.end),
    )
    .join("")
    .replace(/\s+/g, " ");
}

/** Without the values that are translated. */
function openTag(
  { html, attributes }: Pick<HtmlSource, "html" | "attributes">,
  tag: HtmlToken & { type: "open" },
): string {
  let text = "";
  let from = tag.start;
  for (const { name, start, end } of tag.attributes) {
    if (!isTextAttribute(tagName(html, tag), name, attributes)) continue;
    text += `${html.slice(from, start)}…`;
    from = end;
  }
  return text + html.slice(from, tag.end);
}
