import type { SlotForm } from "@dragoman/model";
import { writeAttributeList, writeHtmlAttribute, writeHtmlText } from "./write-html.js";
import { writeJson } from "./write-json.js";
import { writeLinkText, writeLinkTitle } from "./write-link.js";
import { writeMarkdown } from "./write-markdown.js";
import { writeCodeTitle, writeQuotedTitle } from "./write-title.js";
import { writeToml } from "./write-toml.js";
import { writeYaml } from "./write-yaml.js";

/**
 * Writes a target as its slot needs it.
 *
 * @param target - the translation, as the translator wrote it
 * @param form - what stands in the slot
 * @param original - what the slot holds in the source page
 * @param newline - how lines end in the page
 * @returns the text to put into the slot
 * @example
 * writeTarget('a "b"', { form: "html-attribute", quote: '"' }, "x", "\n"); // "a &quot;b&quot;"
 */
export function writeTarget(
  target: string,
  form: SlotForm,
  original: string,
  newline: string,
): string {
  const text = target.replace(/\r\n?/g, "\n").trim();
  switch (form.form) {
    case "markdown":
      return writeMarkdown(text, form, original, newline);
    case "link-text":
      return writeLinkText(text, form);
    case "link-title":
      return writeLinkTitle(text, form);
    case "attribute-list":
      return writeAttributeList(text, form);
    case "quoted-title":
      return writeQuotedTitle(text);
    case "code-title":
      return writeCodeTitle(text, form);
    case "html-text":
      return writeHtmlText(text, original);
    case "html-attribute":
      return writeHtmlAttribute(text, form);
    case "yaml":
      return writeYaml(text, form, original, newline);
    case "toml":
      return writeToml(text, form, newline);
    case "json":
      return writeJson(text, original);
  }
}
