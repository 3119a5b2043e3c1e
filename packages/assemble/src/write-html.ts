import type { AttributeListForm, HtmlAttributeForm } from "@dragoman/model";
import { withoutLineBreaks } from "./without-line-breaks.js";

/** A tag that has a line to itself, at the start of the slot, and what follows it up to the next word, in a quotation, too. */
const tagOnItsLine = /^(<[^>\r\n]*>)([ \t]*(?:\r\n?|\n)[\s>]*)/;

/**
 * Writes text inside an HTML element, with its inline tags. A blank line would
 * end the HTML block; and many a block is one only because its first tag has a line
 * to itself (CommonMark 0.31, §4.6, start condition 7), so it keeps that.
 *
 * @param target - the translation
 * @param original - what the slot holds in the source page
 * @returns the text to put into the slot
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 * @example
 * writeHtmlText("<b> Ciao</b>", "<b>\nHello</b>"); // "<b>\nCiao</b>"
 */
export function writeHtmlText(target: string, original: string): string {
  const line = withoutLineBreaks(target);
  const [, tag = "", space = ""] = tagOnItsLine.exec(original) ?? [];
  const start = tag.replace(/\s+/g, " ");
  if (start === "" || !line.startsWith(`${start} `)) return line;
  return tag + space + line.slice(start.length + 1);
}

/**
 * Writes the value of an HTML attribute. Only what would be read otherwise is
 * escaped: the quote, an ampersand that starts an entity (HTML standard,
 * "attribute value state"), `<`, and `>`, which ends a tag for Python-Markdown wherever it stands.
 *
 * @param target - the translation
 * @param form - the source's quote
 * @returns the text to put between the quotes; with quotes where the source has none and the target needs them
 * @see https://html.spec.whatwg.org/multipage/parsing.html#attribute-value-(double-quoted)-state
 * @example
 * writeHtmlAttribute('a "b" & c', { form: "html-attribute", quote: '"' }); // "a &quot;b&quot; & c"
 */
export function writeHtmlAttribute(target: string, form: HtmlAttributeForm): string {
  const value = withoutLineBreaks(target)
    .replace(/&(?=#|[A-Za-z])/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  if (form.quote === "'") return value.replace(/'/g, "&#39;");
  const escaped = value.replace(/"/g, "&quot;");
  const needsQuotes = form.quote === "" && /[\s"'=<>`]/.test(escaped);
  return needsQuotes ? `"${escaped}"` : escaped;
}

/**
 * Writes a value in an attribute list. Python-Markdown knows no escape in
 * there, but leaves entities alone; a brace would end the list.
 *
 * @param target - the translation
 * @param form - the source's quote
 * @returns the text to put between the quotes; with quotes where the source has none and the target needs them
 * @see https://python-markdown.github.io/extensions/attr_list/
 * @example
 * writeAttributeList("a {b}", { form: "attribute-list", quote: "" }); // '"a &#123;b&#125;"'
 */
export function writeAttributeList(target: string, form: AttributeListForm): string {
  const value = withoutLineBreaks(target)
    .replace(/&(?=#|[A-Za-z])/g, "&amp;")
    .replace(/[{}<]/g, (character) => `&#${String(character.charCodeAt(0))};`);
  if (form.quote === "'") return value.replace(/'/g, "&#39;");
  const escaped = value.replace(/"/g, "&quot;");
  return form.quote === "" && /[\s"'=`]/.test(escaped) ? `"${escaped}"` : escaped;
}
