import { assemblePage } from "@dragoman/assemble";
import type { Segment, SlotForm } from "@dragoman/model";
import { defaultFrontMatterKeys, splitPage, type DialectName } from "@dragoman/segment";
import { abbreviationTerms, definitionLabels } from "./link-markup.js";
import { pseudo, type Syntax } from "./pseudo.js";

const SYNTAX: Readonly<Record<SlotForm["form"], Syntax>> = {
  markdown: "markdown",
  "link-text": "markdown",
  "quoted-title": "markdown",
  "code-title": "plain",
  "link-title": "plain",
  "attribute-list": "plain",
  "html-text": "html",
  "html-attribute": "plain",
  yaml: "plain",
  toml: "plain",
  json: "plain",
};

/** The front-matter keys that the judge expects to be translated. */
export const frontMatterKeys: readonly string[] = defaultFrontMatterKeys;

/**
 * Replaces every segment of a page by pseudo-text.
 *
 * @param text - the source page
 * @param path - its path, for error messages
 * @param dialect - the page's dialect
 * @returns the assembled page
 * @throws InputError when the page cannot be split
 * @example
 * pseudoPage("# A\n", "a.md", "gfm"); // "# Ȧ\n"
 */
export function pseudoPage(text: string, path: string, dialect: DialectName): string {
  const keep = abbreviationTerms(text);
  const labels = definitionLabels(text);
  const translate = (segment: Segment): string =>
    pseudo(segment.source, { syntax: SYNTAX[segment.slot.form.form], keep, labels });
  return assemblePage(splitPage(text, { path, dialect }), translate);
}
