import type { Span } from "@dragoman/model";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { visit } from "unist-util-visit";
import { readTag, type Tag } from "./tags.js";

/** What Markdown makes of a text, as far as it leads somewhere, is HTML or code. */
export interface InlineReading {
  /** Where links, images and definitions lead, decoded. */
  readonly addresses: readonly string[];
  readonly tags: readonly Tag[];
  readonly codeSpans: readonly Span[];
}

/**
 * Reads a text as CommonMark with GitHub's autolinks.
 *
 * @param text - a msgid or a msgstr
 * @returns what it finds, each in the order of the text
 * @see https://spec.commonmark.org/0.31.2/#inlines
 * @see https://github.github.com/gfm/#autolinks-extension-
 * @example
 * readInline("[a](b.md) `c`").addresses; // ["b.md"]
 */
export function readInline(text: string): InlineReading {
  const addresses: string[] = [];
  const tags: Tag[] = [];
  const codeSpans: Span[] = [];
  const tree = fromMarkdown(text, {
    extensions: [gfmAutolinkLiteral()],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown()],
  });
  visit(tree, (node) => {
    if (node.type === "link" || node.type === "image" || node.type === "definition")
      addresses.push(node.url);
    if (node.type === "html") tags.push(...sequence(node.value));
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === "inlineCode" && start !== undefined && end !== undefined)
      codeSpans.push({ start, end });
  });
  return { addresses, tags, codeSpans };
}

/**
 * Reads the tags of HTML one after the other, as a browser does.
 *
 * @param html - a stretch of HTML
 * @returns the tags in order; none begins within another one
 * @example
 * sequence('<a title="<b>">c</a>').map(({ name }) => name); // ["a", "a"]
 */
export function sequence(html: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf("<"); at !== -1;) {
    const tag = readTag(html, at);
    if (tag) tags.push(tag);
    at = html.indexOf("<", tag ? tag.end : at + 1);
  }
  return tags;
}
