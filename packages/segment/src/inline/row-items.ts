import type { PhrasingContent } from "mdast";
import type { PageContext } from "../page/context.js";
import { parseInline } from "../parse/inline.js";
import type { Line } from "../parse/leaf-lines.js";
import { attributeList, listAt } from "./attribute-list.js";
import { icon, maskMarkup } from "./mask.js";

/** A link or an image of a link row, or an attribute list between them; offsets into the row's text. */
export type RowItem =
  | {
      readonly type: "resource";
      readonly isImage: boolean;
      readonly label: Line;
      readonly title?: Line | undefined;
    }
  | { readonly type: "attributeList"; readonly span: Line };

/**
 * Reads a text that is nothing but links, images, icons and attribute lists.
 *
 * @returns the items in order, or undefined when the text is no link row
 */
export function rowItems(text: string, context: PageContext): RowItem[] | undefined {
  const items = plainItems(text, context) ?? parsedItems(text, context);
  return items?.some((item) => item.type === "resource") ? items : undefined;
}

/**
 * Most rows need no parser: without backslashes, backticks, angle brackets,
 * entities and nested brackets nothing takes precedence over a link's brackets
 * (CommonMark 0.31, §6.3), and these expressions read the same as it does.
 * A test holds both readings together.
 */
const plainResource = /(!?)\[([^\][`<\\&!]*)\]\([^\s()<>\\]*(?:[ \t]+"([^"\\\n&]*)")?[ \t]*\)/y;
const plainBetween = /[\s|·•,;/–—]+/y;

/** The items of a plain row; undefined when it is not so plain. */
export function plainItems(text: string, { dialect }: PageContext): RowItem[] | undefined {
  const items: RowItem[] = [];
  for (let at = 0; at < text.length;) {
    plainResource.lastIndex = at;
    const resource = plainResource.exec(text);
    const next = resource ? plainResource.lastIndex : endOf(plainBetween, text, at);
    const list = text[at] === "{" ? listAt(text, at, dialect) : undefined;
    const end = next ?? list ?? (dialect.icons ? endOf(icon, text, at) : undefined);
    if (end === undefined) return undefined;
    if (resource) items.push(plainItem(resource, end, text));
    else if (list !== undefined) items.push({ type: "attributeList", span: { start: at, end } });
    at = end;
  }
  return items;
}

function endOf(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}

function plainItem(match: RegExpExecArray, end: number, text: string): RowItem {
  const [, mark = "", label = "", title] = match;
  const start = match.index + mark.length + 1;
  const titleEnd = title === undefined ? undefined : text.lastIndexOf('"', end);
  return {
    type: "resource",
    isImage: mark === "!",
    label: { start, end: start + label.length },
    title:
      titleEnd === undefined
        ? undefined
        : { start: titleEnd - (title ?? "").length, end: titleEnd },
  };
}

/** The same by remark-parse. */
export function parsedItems(text: string, context: PageContext): RowItem[] | undefined {
  const nodes = parseInline(text, context.labels);
  if (!nodes?.every((node) => fitsRow(node, text, context))) return undefined;
  return nodes.flatMap((node) => itemsOf(node, text, context));
}

function fitsRow(node: PhrasingContent, text: string, { dialect }: PageContext): boolean {
  // Without a reference of its own, a link's text is its label: a translator must see the brackets.
  if ("referenceType" in node && node.referenceType !== "full") return false;
  if (node.type !== "text") return rowTypes.has(node.type);
  const slice = text.slice(node.position?.start.offset, node.position?.end.offset);
  return !/[\p{L}\p{N}]/u.test(maskMarkup(slice, dialect));
}

const rowTypes: ReadonlySet<string> = new Set([
  "link",
  "image",
  "linkReference",
  "imageReference",
  "break",
  "html",
]);

function itemsOf(node: PhrasingContent, text: string, { dialect }: PageContext): RowItem[] {
  if (node.type === "text") {
    if (dialect.attributeLists === "nowhere") return [];
    const start = node.position?.start.offset ?? 0;
    const lists = text
      .slice(start, node.position?.end.offset)
      .matchAll(new RegExp(attributeList.source, "g"));
    return [...lists].map((list) => ({
      type: "attributeList",
      span: { start: start + list.index, end: start + list.index + list[0].length },
    }));
  }
  if (node.type === "link" || node.type === "image") {
    const { label, resourceTitle: title } = node.data ?? {};
    // An autolink has no label.
    return label ? [{ type: "resource", isImage: node.type === "image", label, title }] : [];
  }
  if (node.type !== "linkReference" && node.type !== "imageReference") return [];
  const label = node.data?.label;
  return label ? [{ type: "resource", isImage: node.type === "imageReference", label }] : [];
}
