import { translatable, type Worded, worded } from "@dragoman/model";
import { compareLinks } from "../text/compare-links.js";
import type { Reference } from "../text/references-in.js";
import { shown } from "../text/shown.js";
import { differences, type Unmatched } from "../text/unmatched.js";
import type { TranslationCheck } from "../translation-check.js";

export const referencesDiffer: TranslationCheck = {
  rule: {
    name: "references-differ",
    severity: "warning",
    title: translatable("labels of links differ"),
    description: `A link such as \`[tide tables][tables]\` leads where its label, \`tables\`, is defined on the page. The label is missing in the translation, was translated, or is one that the source does not have: then the brackets are shown as they are written. The label of \`[Tables][]\`, and of \`[Tables]\` on a page with \`[Tables]: tables.md\`, is the text itself, so its translation needs it spelt out: \`[Tavole][Tables]\`.

Copy the label from the source; letter case does not matter. A link to the place that the label stands for is as right.`,
    example: { source: "See the [tables][].", target: "Vedi le [tavole][]." },
  },
  find: (pair, context) =>
    (["link", "image"] as const).flatMap((kind) => {
      const { labels, plain } = compareLinks(pair, context, kind);
      return spelt(labels, plain);
    }),
};

/** Names what differs; where one text in brackets lost its label, how to write it. */
function spelt(found: Unmatched<Reference>, plain: readonly string[]): Worded[] {
  const remarks = differences(found, ({ label }) =>
    worded("the label {{label}}", { label: `[${shown(label)}]` }),
  );
  const [remark, other] = remarks;
  const [lost] = found.missing;
  const [text, second] = plain;
  if (remark === undefined || other !== undefined || lost === undefined) return remarks;
  if (text === undefined || second !== undefined || found.extra.length > 0) return remarks;
  const link = `${lost.kind === "image" ? "!" : ""}[${shown(text)}][${shown(lost.label)}]`;
  return [worded("{{remark}}; write {{link}}", { remark, link })];
}
