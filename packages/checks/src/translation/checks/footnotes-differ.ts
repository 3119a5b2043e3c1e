import { translatable } from "@dragoman/model";
import type { Reading } from "@dragoman/inline";
import { shown } from "../text/shown.js";
import { differences, unmatched } from "../text/unmatched.js";
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

function callsOf({ leaves }: Reading): string[] {
  return leaves.filter(({ kind }) => kind === "footnote").map(({ raw }) => raw.toLowerCase());
}
