import { translatable } from "@dragoman/model";
import { canonicalAttributes, type Reading } from "@dragoman/inline";
import { shown } from "../text/shown.js";
import { differences, unmatched } from "../text/unmatched.js";
import type { TranslationCheck } from "../translation-check.js";

export const attributesDiffer: TranslationCheck = {
  rule: {
    name: "attributes-differ",
    severity: "warning",
    title: translatable("attribute lists differ"),
    description: `An attribute list, such as \`{ .button #start title="…" }\`, gives what stands before it a class, an id or a title. One of the source is missing in the translation, says something else, or is one that the source does not have; a list whose \`}\` is gone counts as missing. Titles in it are translated.

Copy the list from the source, right behind what it belongs to.`,
    example: {
      source: "[Start](a.md){ .button } now.",
      target: "[Inizia](a.md){ .pulsante } ora.",
    },
  },
  find: ({ source, target }) =>
    differences(
      unmatched(listsOf(source.reading), listsOf(target.reading), canonicalAttributes),
      (list) => shown(list),
    ),
};

function listsOf({ leaves, marks }: Reading): string[] {
  return [
    ...leaves.filter(({ kind }) => kind === "attributes").map(({ raw }) => raw),
    ...marks.flatMap(({ resource }) => resource?.attributes?.text ?? []),
  ];
}
