import { translatable, worded } from "@dragoman/model";
import type { ReadContext } from "../read-context.js";
import { compareLinks } from "../text/compare-links.js";
import { exchangedLinks } from "../text/exchanged-links.js";
import type { Destination } from "../text/links-in.js";
import type { ReadPair } from "../text/read-pair.js";
import { shown } from "../text/shown.js";
import { differences } from "../text/unmatched.js";
import type { Remark, TranslationCheck } from "../translation-check.js";

export const linksDiffer: TranslationCheck = {
  rule: {
    name: "links-differ",
    severity: "warning",
    title: translatable("links differ"),
    description: `A link of the source is missing in the translation, leads elsewhere, or is one that the source does not have; or two links changed places, which a text that is the same in both tells. The same site in the reader's language is no other link: \`en.wikipedia.org\` may become \`it.wikipedia.org\`, and \`/en/\` may become \`/it/\`; a fragment may follow its heading's translation.

Give the link the source's destination. \`inspect\` compares links by section, and names the section's line.`,
    example: {
      source: "See the [tide tables](tables.md).",
      target: "Vedi le [tavole delle maree](tabelle.md).",
    },
  },
  find: (pair, context) => {
    const differing = compare(pair, context, "link");
    return differing.length > 0 ? differing : exchangedLinks(pair, context);
  },
};

export const imagesDiffer: TranslationCheck = {
  rule: {
    name: "images-differ",
    severity: "warning",
    title: translatable("images differ"),
    description: `An image of the source is missing in the translation, is another one, or is one that the source does not have. A file that names its language may do so in the translation: \`tide-en.png\` may become \`tide-it.png\`.

Give the image the source's destination, and translate the text in its brackets only.`,
    example: {
      source: "Press ![moon](moon.svg) twice.",
      target: "Premi ![luna](luna.svg) due volte.",
    },
  },
  find: (pair, context) => compare(pair, context, "image"),
};

function compare(
  pair: ReadPair,
  context: ReadContext,
  kind: Destination["kind"],
): readonly Remark[] {
  const { links } = compareLinks(pair, context, kind);
  const isApart = links.missing.length > 0 && APART.test(pair.target.text);
  const remarks = differences(links, ({ url }) =>
    kind === "image"
      ? worded("the image to {{url}}", { url: shown(url) })
      : worded("the link to {{url}}", { url: shown(url) }),
  );
  if (!isApart) return remarks;
  return remarks.map((remark) => worded("{{remark}}: “]” and “(” must touch", { remark }));
}

/** A space, or a mark of direction. */
const APART = /\][\s\u200B-\u200F]{1,3}\([^\s()]{1,300}\)/u;
