import { type Rule, translatable } from "@dragoman/model";

/** What `report` and `check` say of a text's translation as a whole. */
export const STATUS_RULES: readonly Rule[] = [
  {
    name: "untranslated",
    severity: "warning",
    title: translatable("not translated"),
    description: `The catalog has no translation of this text, so the localised page shows the source's.

Translate the entry at the place that the finding names.`,
  },
  {
    name: "fuzzy",
    severity: "warning",
    title: translatable("fuzzy, to be confirmed"),
    description: `The entry has a translation that somebody has to look at: it was made for a source that reads otherwise now, or \`import\` was not sure of it. It is not built, unless \`fallback\` is \`previous\`.

Compare it with the source, change what has to be changed, and take the \`fuzzy\` flag off.`,
  },
  {
    name: "left-in-source-language",
    severity: "warning",
    title: translatable("left in the source language"),
    description: `The translation, a sentence of it or the end of one, is the source's own prose, or is in the source's language though not as the source has it now. Names, code, numbers and short labels that are rightly the same are no finding (see \`same-as-source\`), and neither is what the glossary keeps.

Translate it. Where it is right as it is, settle it with \`# dragoman: keep\`.`,
    example: { source: "Low water is at noon today.", target: "Low water is at noon today." },
  },
  {
    name: "block-in-other-language",
    severity: "warning",
    title: translatable("in another language"),
    description: `A text, or a sentence of five words or more, is in another language than the locale's.

Translate it. A quotation is settled with \`# dragoman: ignore block-in-other-language\`.`,
  },
  {
    name: "same-as-source",
    severity: "note",
    title: translatable("the same as the source, to be kept or not"),
    description: `The translation is the same as the source, and nothing in it is prose: a name, a label, a number. It may be right.

Look at it once; \`# dragoman: keep\` settles it.`,
  },
  {
    name: "unknown-rule",
    severity: "warning",
    title: translatable("a comment names no rule"),
    description: `A translator comment \`# dragoman: ignore NAME\` names a rule that there is not, or none at all, or a comment for Dragoman says neither \`keep\` nor \`ignore\`. So it settles nothing.

Write the rule's name as its findings have it.`,
  },
  {
    name: "unused-ignore",
    severity: "note",
    title: translatable("a comment settles nothing any more"),
    description: `A translator comment \`# dragoman: ignore NAME\` names a rule that finds nothing in this translation. It was put right since, or the source was edited.

Take the comment out: it would hide what a later edit gets wrong.`,
  },
  {
    name: "unclear-comment",
    severity: "warning",
    title: translatable("a comment in the page does not do what it says"),
    description: `A comment in the source page was meant for Dragoman, and what it says is no word of its: \`<!-- dragoman: skp -->\` is a note to translators, and the block is translated all the same. Or translation is switched off and nowhere on again, or on where nothing is off. It counts for every locale, for the page is like that in each.

Write \`dragoman: skip\`, \`dragoman: off\` and \`dragoman: on\`; a note to translators that looks like one of these begins with \`dragoman: note:\`. A page that is not translated to its end has its \`dragoman: on\` there.`,
  },
];
