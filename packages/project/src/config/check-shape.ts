import { integer, list, map, oneOf, optional, text, type ObjectShape } from "./shape.js";

/** The shape of `glossary`. */
export const glossaryShape: ObjectShape = {
  type: "object",
  keys: [
    optional(
      "keep",
      list(text, true),
      "Names that stay as they are in every locale. A text that is one of them needs no translation.",
      { example: ["Tideboard"] },
    ),
    optional(
      "terms",
      map(map(list(text, false))),
      "By locale: terms of the source, and for each the translations that are right.",
      { example: { it: { tide: ["marea", "maree"] } } },
    ),
  ],
};

const thresholdShape: ObjectShape = {
  type: "object",
  keys: [
    optional("locales", list(text, false), "Locales, each by itself. Without it, all.", {
      example: ["it"],
    }),
    optional("pages", list(text, false), "Glob patterns of source pages. Without it, all pages.", {
      example: ["docs/guide/**"],
    }),
    optional(
      "translated",
      integer(0, 100),
      "Percent of the words that must be translated on these pages.",
      { example: 80 },
    ),
    optional("rules", list(text, false), "The rules that `most` is about.", {
      example: ["numbers-differ"],
    }),
    optional("most", integer(0, 1_000_000), "How many findings of `rules` there may be.", {
      example: 5,
    }),
  ],
};

/** The shape of `check`. */
export const checkShape: ObjectShape = {
  type: "object",
  keys: [
    optional(
      "failOn",
      oneOf(["error", "warning"]),
      "The least severity of a finding that fails, where no threshold is about it.",
      { byDefault: "warning", example: "error" },
    ),
    optional("thresholds", list(thresholdShape, true), "How much must be translated, or correct.", {
      example: [{ locales: ["it"], translated: 80 }],
    }),
  ],
};
