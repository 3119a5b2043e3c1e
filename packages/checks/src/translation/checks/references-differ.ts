import { translatable, worded } from "@dragoman/model";
import type { Reading } from "@dragoman/inline";
import { shown } from "../text/shown.js";
import { differences, unmatched, withoutRepeated } from "../text/unmatched.js";
import type { TranslationCheck } from "../translation-check.js";

export const footnotesDiffer: TranslationCheck = {
  rule: {
    name: "footnotes-differ",
    severity: "warning",
    title: translatable("footnotes differ"),
    description: `The call of a footnote, \`[^1]\`, is missing in the translation, has another label, or is one that the source does not have. Without its call a footnote is not shown; a call whose label no footnote has is shown as it is written.

Copy the call from the source, where the sentence that it belongs to ends.`,
    example: { source: "Low water[^1] is at noon.", target: "La bassa marea è a mezzogiorno." },
  },
  find: ({ source, target }) =>
    differences(unmatched(callsOf(source.reading), callsOf(target.reading), String), (call) =>
      shown(call),
    ),
};

export const referencesDiffer: TranslationCheck = {
  rule: {
    name: "references-differ",
    severity: "warning",
    title: translatable("labels of links differ"),
    description: `A link such as \`[tide tables][tables]\` leads where its label, \`tables\`, is defined on the page. The label is missing in the translation, was translated, or is one that the source does not have: then the brackets are shown as they are written. The label of \`[Tables][]\` is the text itself, so its translation needs it spelt out: \`[Tavole][Tables]\`.

Copy the label from the source; letter case does not matter.`,
    example: { source: "See the [tables][].", target: "Vedi le [tavole][]." },
  },
  find: ({ source, target }) => {
    const [there, here] = [labelsOf(source.reading), labelsOf(target.reading)];
    const found = unmatched(there, here, String);
    return differences(withoutRepeated(found, there, here, String), (label) =>
      worded("the label {{label}}", { label: `[${shown(label)}]` }),
    );
  },
};

function callsOf({ leaves }: Reading): string[] {
  return leaves.filter(({ kind }) => kind === "footnote").map(({ raw }) => raw.toLowerCase());
}

/** As CommonMark compares them (0.31, §4.7): without letter case, white space folded. */
function labelsOf({ text, marks }: Reading): string[] {
  return marks.flatMap(({ open, close, resource }) => {
    if (resource?.label === undefined) return [];
    const label = resource.label.text.trim();
    const written = label === "" ? text.slice(open.end, close.start) : label;
    return [written.replace(/\s+/gu, " ").trim().toLowerCase()];
  });
}
