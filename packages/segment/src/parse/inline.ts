import type { PhrasingContent } from "mdast";
import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Line } from "./leaf-lines.js";

declare module "mdast" {
  interface LinkData {
    /** What stands between the brackets. */
    label?: Line;
    /** The title, without its delimiters. */
    resourceTitle?: Line;
  }
  interface ImageData {
    label?: Line;
    resourceTitle?: Line;
  }
  interface LinkReferenceData {
    label?: Line;
  }
  interface ImageReferenceData {
    label?: Line;
  }
}

/** Makes links and images say where their text and their title stand. */
const linkPlaces: Extension = {
  exit: {
    labelText(this: CompileContext, token: Token): undefined {
      place(this.stack.at(-2), "label", token);
    },
    resourceTitleString(this: CompileContext, token: Token): undefined {
      this.resume();
      place(this.stack.at(-1), "resourceTitle", token);
    },
  },
};

function place(node: object | undefined, key: "label" | "resourceTitle", token: Token): void {
  if (!node) return;
  const holder = node as { data?: Partial<Record<typeof key, Line>> };
  (holder.data ??= {})[key] = { start: token.start.offset, end: token.end.offset };
}

const processor = unified().data("fromMarkdownExtensions", [linkPlaces]).use(remarkParse).freeze();

/**
 * Parses one paragraph's text as CommonMark inline content, as a document
 * nested in the page.
 *
 * @param text - the paragraph's lines, joined by `\n`
 * @param labels - labels of the page's reference definitions: without them
 *   `[text][label]` would be no link
 * @returns the inline nodes, with offsets into `text`; undefined when the text
 *   is not one paragraph
 * @example
 * parseInline("[Home](/ \"Start\")", [])?.[0].type; // "link"
 */
export function parseInline(
  text: string,
  labels: readonly string[],
): readonly PhrasingContent[] | undefined {
  // The parser would take a byte-order mark off, and all places would be one too small.
  if (text.startsWith("\uFEFF")) return undefined;
  const lower = text.toLowerCase();
  const used = labels.filter((label) => lower.includes(`[${label.toLowerCase()}]`));
  const definitions = used.map((label) => `\n\n[${label}]: #`).join("");
  const [first, ...rest] = processor.parse(text + definitions).children;
  if (first?.type !== "paragraph" || first.position?.start.offset !== 0) return undefined;
  return rest.every((node) => node.type === "definition") ? first.children : undefined;
}
