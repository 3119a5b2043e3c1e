import { translatable } from "@dragoman/model";
import type { Reading } from "@dragoman/inline";
import { shown } from "../text/shown.js";
import { differences, unmatched } from "../text/unmatched.js";
import type { TranslationCheck } from "../translation-check.js";

export const iconsDiffer: TranslationCheck = {
  rule: {
    name: "icons-differ",
    severity: "warning",
    title: translatable("icons differ"),
    description: `A shortcode of an icon or an emoji, such as \`:material-anchor:\`, is missing in the translation, was translated or changed, or is one that the source does not have.

Copy the shortcode from the source, with both of its colons.`,
    example: { source: "Drop :fa-anchor: here.", target: "Getta :fa-ancora: qui." },
  },
  find: ({ source, target }) =>
    differences(unmatched(iconsOf(source.reading), iconsOf(target.reading), String), shown),
};

function iconsOf({ leaves }: Reading): string[] {
  return leaves.filter(({ kind }) => kind === "icon").map(({ raw }) => raw);
}
