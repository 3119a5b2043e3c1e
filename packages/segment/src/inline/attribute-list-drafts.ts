import { translatableAttributes } from "@dragoman/model";
import type { Draft } from "../page/context.js";
import { attributeKind } from "../html/attribute-drafts.js";
import { unescapeAttribute } from "../html/attributes.js";
import type { Line } from "../parse/leaf-lines.js";

/** `title="Privacy Policy"`, `title='…'`, `title=Documentation` */
const pair = /([\w:-]{1,60})=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'{}=]+))/g;

/**
 * Finds the values to translate in an attribute list.
 *
 * @param text - the page
 * @param list - where the list stands, with its braces
 * @param isText - says by its name whether a value is a text
 * @see https://python-markdown.github.io/extensions/attr_list/
 */
export function attributeListDrafts(
  text: string,
  list: Line,
  isText: (name: string) => boolean = isTextInList,
): Draft[] {
  const drafts: Draft[] = [];
  for (const found of text.slice(list.start, list.end).matchAll(pair)) {
    const [whole, name = "", double, single, bare] = found;
    const value = double ?? single ?? bare ?? "";
    if (!isText(name) || !/\p{L}/u.test(value)) continue;
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : "";
    const after = list.start + found.index + whole.length - quote.length;
    const end = after - (value.length - value.trimEnd().length);
    drafts.push({
      kind: attributeKind(name),
      source: unescapeAttribute(value),
      slot: { start: end - value.trim().length, end, form: { form: "attribute-list", quote } },
    });
  }
  return drafts;
}

function isTextInList(name: string): boolean {
  return translatableAttributes.has(name.toLowerCase());
}
