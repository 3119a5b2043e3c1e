import { isTextAttribute } from "@dragoman/model";
import type { Draft } from "../page/context.js";
import { unescapeAttribute } from "./attributes.js";
import type { HtmlPart, HtmlSource } from "./html-source.js";
import { type HtmlToken, tagName } from "./tokens.js";

/** What a translatable attribute's value is. */
export function attributeKind(name: string): "alt" | "title" | "attribute" {
  if (name === "alt" || name === "alt-text") return "alt";
  return name.endsWith("title") ? "title" : "attribute";
}

/** The values in a tag that readers see. */
export function attributeDrafts(
  { html, masked, attributes, toPage }: HtmlSource,
  token: HtmlToken & { type: "open" },
): Draft[] {
  const tag = tagName(html, token);
  return token.attributes.flatMap(({ name, start, end, quote }): Draft[] => {
    if (!isTextAttribute(tag, name, attributes)) return [];
    // What is a program is no text.
    if (!/\p{L}/u.test(unescapeAttribute(masked.slice(start, end)))) return [];
    const raw = html.slice(start, end);
    const slot = {
      start: toPage(end - raw.trimStart().length),
      end: toPage(start + raw.trimEnd().length - 1) + 1,
      form: { form: "html-attribute", quote },
    } as const;
    return [{ kind: attributeKind(name), source: unescapeAttribute(raw), slot }];
  });
}

/** Likewise, as parts of the HTML around the tag. */
export function attributeParts(
  source: HtmlSource,
  token: HtmlToken & { type: "open" },
): HtmlPart[] {
  return attributeDrafts(source, token).map((draft) => ({ type: "draft", draft }));
}
