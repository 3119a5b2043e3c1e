import { translatableAttributes } from "@dragoman/model";
import { inlineElements } from "../html/elements.js";
import { type HtmlToken, htmlTokens } from "../html/tokens.js";

/**
 * Writes down an HTML block without its texts: tags with their attributes,
 * comments, declarations. Elements that are part of a sentence belong to the sentence, and are left out.
 */
export function htmlOutline(html: string): string {
  return htmlTokens(html)
    .filter(({ type, name }) => type !== "text" && !inlineElements.has(name))
    .map((token) =>
      token.type === "open" ? openTag(html, token) : html.slice(token.start, token.end),
    )
    .join("")
    .replace(/\s+/g, " ");
}

/** Without the values that are translated. */
function openTag(html: string, tag: HtmlToken & { type: "open" }): string {
  let text = "";
  let from = tag.start;
  for (const { name, start, end } of tag.attributes) {
    if (!translatableAttributes.has(name)) continue;
    text += `${html.slice(from, start)}…`;
    from = end;
  }
  return text + html.slice(from, tag.end);
}
