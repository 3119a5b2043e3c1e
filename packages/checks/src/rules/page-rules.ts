import { type Rule, translatable } from "@dragoman/model";

/** What `inspect` says of a localised page, alone or beside its source. */
export const PAGE_RULES: readonly Rule[] = [
  {
    name: "other-language",
    severity: "error",
    title: translatable("the page is in another language"),
    description: `Most of the page is in another language than the locale's.

Make sure that the file stands in the right folder.`,
  },
  {
    name: "language-not-judged",
    severity: "note",
    title: translatable("the language cannot be judged"),
    description: `Language identification does not know the locale's language, or the page has too little prose. Texts are then only compared with the source's.`,
  },
  {
    name: "empty-page",
    severity: "error",
    title: translatable("the page is empty"),
    description: `The localised page has no text, and its source has.

Build it again, or delete it.`,
  },
  {
    name: "missing",
    severity: "warning",
    title: translatable("missing"),
    description: `A text of the source page has no counterpart on the localised page.

Add it; a page that is built from a catalog misses nothing.`,
  },
  {
    name: "extra",
    severity: "warning",
    title: translatable("not in the source"),
    description: `A text of the localised page has no counterpart on the source page. Most often the source has dropped it.

Take it out, or move it to the source page.`,
  },
  {
    name: "headings-differ",
    severity: "warning",
    title: translatable("headings differ"),
    description: `The localised page has other headings than its source: more, fewer, or of another level. The finding stands where they begin to differ.

Most often the translation is older than its source: \`sync\` and \`build\` bring the page up to date.`,
  },
  {
    name: "list-items-differ",
    severity: "warning",
    title: translatable("list items differ"),
    description: `A section of the localised page has more or fewer list items than the source's. The finding stands at the section's heading.

Most often the translation is older than its source.`,
  },
  {
    name: "rows-differ",
    severity: "warning",
    title: translatable("table rows differ"),
    description: `A section of the localised page has more or fewer table rows than the source's. The finding stands at the section's heading.

Most often the translation is older than its source.`,
  },
  {
    name: "unrelated-page",
    severity: "warning",
    title: translatable("the pages have nothing to do with one another"),
    description: `Less than a third of the page's texts have a counterpart on the page that is taken for its source. \`import\` takes nothing from such a page; for \`inspect\` it is an error.

Make sure that the right pages are compared.`,
  },
];

/** What `build` says of files that it does not write. */
export const BUILD_RULES: readonly Rule[] = [
  {
    name: "not-imported",
    severity: "error",
    title: "a file with texts that no catalog has is not written",
    description: `A localised page has more texts in its language than a build can have taken from its catalog, or is no text at all: somebody wrote it by hand. Or the JSON of a locale has UI strings that a build would leave out, and no entry of the catalog has them. Written anew, the file would lose them. It stays as it is.

Run \`dragoman import\` once: it brings the texts into the catalog. What it cannot bring over is listed; when you have taken from the page what you need, delete it, and the build writes it.`,
  },
];

/** What `import` says of localised pages and of other tools' catalogs. */
export const IMPORT_RULES: readonly Rule[] = [
  {
    name: "uncertain-pair",
    severity: "note",
    title: translatable("likely a translation, to be confirmed"),
    description: `A text of the localised page is likely the translation of this source, but not surely. It comes in as fuzzy.

Confirm it or correct it in the catalog.`,
  },
  {
    name: "not-aligned",
    severity: "note",
    title: translatable("no counterpart found"),
    description: `No text of the localised page is taken for the translation of this source. The entry stays empty.`,
  },
  {
    name: "not-in-source",
    severity: "note",
    title: translatable("not imported: not in the source"),
    description: `A text of the localised page is taken for the translation of no source. Nothing comes from it; it is listed so that nothing is lost without a word. A UI string whose key the source does not have becomes an obsolete entry of the catalog.`,
  },
  {
    name: "other-translation",
    severity: "note",
    title: translatable("another translation is kept"),
    description: `The source stands in several places, or the catalog had a translation already, and this one is another. The catalog keeps the one that it has.

Choose between the two; the message has the other one.`,
  },
  {
    name: "damaged-block",
    severity: "note",
    title: translatable("damaged on the localised page"),
    description: `A block of the localised page is of another kind than the source's, or has lost or gained markup. Its text was imported; a build repairs what stands around it, because markup comes from the source.`,
  },
  {
    name: "outside-of-texts",
    severity: "note",
    title: translatable("outside of the texts that are translated"),
    description: `The localised page has words where its source page has no text to translate: comments in code, values of front matter, ids of headings, addresses on lines of their own. No catalog has a place for them, so that a build writes what the source page has there.

Keys of front matter and attributes whose values are texts can be named in the configuration (\`frontMatter\`, \`attributes\`); then import once more. Keep a copy of what else you need before you build.`,
  },
  {
    name: "no-source-page",
    severity: "note",
    title: translatable("localised pages without a source page"),
    description: `A file lies where \`target\` has a localised page, and there is no source page for it. Nothing was imported from it, and a build leaves it alone.

Where the source page was renamed, give this page the same name, and import once more. Where it is gone, \`dragoman prune\` says what becomes of the pages that a build wrote.`,
  },
  {
    name: "no-localised-page",
    severity: "note",
    title: translatable("no localised page was found"),
    description: `No localised page of a locale is where \`target\` has it. The message says where the first one was looked for, and which names of other locales are there: \`pt-br\` is not \`pt-BR\`.`,
  },
  {
    name: "broken-page",
    severity: "warning",
    title: translatable("the page cannot be read"),
    description: `Nothing was imported from the page: it is empty, binary, or its front matter or encoding is broken. The message says where.`,
  },
  {
    name: "older-version",
    severity: "note",
    title: translatable("imported with an older source"),
    description: `With \`--history\`, the localised page fits an older version of its source best, and was imported with that one. What changed since is carried over or fuzzy.`,
  },
  {
    name: "po-entry-left",
    severity: "note",
    title: translatable("an entry of another tool is of no use"),
    description: `With \`--po\`, an entry of another tool's catalog is not taken over; the message says why: it has plural forms, the shape of its translation is another, it has no prose, or no page has its text.`,
  },
];
