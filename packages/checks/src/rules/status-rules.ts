import type { Rule } from "@dragoman/model";

/** What `report` and `check` say of a text's translation as a whole, and what a build refuses. */
export const STATUS_RULES: readonly Rule[] = [
  {
    name: "untranslated",
    severity: "warning",
    title: "not translated",
    description: `The catalog has no translation of this text, so the localised page shows the source's.

Translate the entry at the place that the finding names.`,
  },
  {
    name: "fuzzy",
    severity: "warning",
    title: "fuzzy, to be confirmed",
    description: `The entry has a translation that somebody has to look at: it was made for a source that reads otherwise now, or \`import\` was not sure of it. It is not built, unless \`fallback\` is \`previous\`.

Compare it with the source, change what has to be changed, and take the \`fuzzy\` flag off.`,
  },
  {
    name: "left-in-source-language",
    severity: "warning",
    title: "left in the source language",
    description: `The translation, or a sentence of it, is the source's own prose, or is in the source's language though not as the source has it now. Names, code, numbers and short labels that are rightly the same are no finding (see \`same-as-source\`), and neither is what the glossary keeps.

Translate it. Where it is right as it is, settle it with \`# dragoman: keep\`.`,
    example: { source: "Low water is at noon today.", target: "Low water is at noon today." },
  },
  {
    name: "block-in-other-language",
    severity: "warning",
    title: "in another language",
    description: `A text, or a sentence of five words or more, is in another language than the locale's.

Translate it. A quotation is settled with \`# dragoman: ignore block-in-other-language\`.`,
  },
  {
    name: "same-as-source",
    severity: "note",
    title: "the same as the source, to be kept or not",
    description: `The translation is the same as the source, and nothing in it is prose: a name, a label, a number. It may be right.

Look at it once; \`# dragoman: keep\` settles it.`,
  },
  {
    name: "breaks-page",
    severity: "error",
    title: "would break the page",
    description: `Built, the translation would change what block it stands in: start a heading or a list, end a table row, open a tag, close the container around it, or leave front matter invalid. It is not built; the page has the fallback in its place.

Take the markup out that the message names.`,
  },
  {
    name: "unsafe-translation",
    severity: "error",
    title: "adds what the source does not have",
    description: `Built, the translation would add to the page what could harm its readers and what the source does not have: a script, an \`on…\` attribute, a \`javascript:\` or \`data:\` URL, an \`<iframe>\`, a link to a site that the source does not name, an MDX expression. It is not built; the page has the fallback in its place.

Take it out. If it belongs on the page, it belongs in the source.`,
  },
  {
    name: "unknown-rule",
    severity: "warning",
    title: "a comment names no rule",
    description: `A translator comment \`# dragoman: ignore NAME\` names a rule that there is not, so it settles nothing.

Write the rule's name as its findings have it.`,
  },
];
