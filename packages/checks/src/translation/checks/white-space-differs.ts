import { translatable, worded } from "@dragoman/model";
import type { Remark, TranslationCheck } from "../translation-check.js";

export const whiteSpaceDiffers: TranslationCheck = {
  rule: {
    name: "white-space-differs",
    severity: "warning",
    title: translatable("white space at an end differs"),
    description: `The translation begins or ends with white space and the source does not, or the other way round. In a text that is a part of a line, words run together or a gap opens.

Begin and end the translation as the source does.`,
    example: { source: "Low water", target: "Bassa marea " },
  },
  find: ({ source, target }) => {
    return ENDS.flatMap(({ space, onlyHere, onlyThere }): Remark[] => {
      const [there, here] = [space.test(source.text), space.test(target.text)];
      if (there === here) return [];
      return [here ? onlyHere : onlyThere];
    });
  },
};

const ENDS = [
  {
    space: /^\s/u,
    onlyHere: worded("the translation begins with white space, the source does not"),
    onlyThere: worded("the source begins with white space, the translation does not"),
  },
  {
    space: /\s$/u,
    onlyHere: worded("the translation ends with white space, the source does not"),
    onlyThere: worded("the source ends with white space, the translation does not"),
  },
];
