import { MARKUP } from "./visible-text.js";

/** What a text closes with. */
export type ClosingMark =
  "stop" | "question" | "exclamation" | "colon" | "ellipsis" | "comma" | "semicolon" | "none";

/** Marks of all scripts that close a sentence, by what they mean (Unicode, Terminal_Punctuation). */
const MARKS: ReadonlyMap<string, ClosingMark> = new Map(
  (
    [
      ["stop", ".。．｡।॥۔።։།။។᠃܂"],
      ["question", "?？؟՞፧⁇⸮\u037E"],
      ["exclamation", "!！՜‼⁉"],
      ["colon", ":：︰፡"],
      ["ellipsis", "…⋯"],
      ["comma", ",，、،﹑፣"],
      ["semicolon", ";；؛፤"],
    ] as const
  ).flatMap(([name, marks]) => [...marks].map((mark): [string, ClosingMark] => [mark, name])),
);

/** What may follow the mark: quotation marks, brackets, delimiters of emphasis, marks of direction. */
const CLOSERS = new RegExp(
  `[\\s\\p{Pe}\\p{Pf}"'«»‹›“”„‘’*_~\\u200B-\\u200F\\u2066-\\u2069${MARKUP}]`,
  "u",
);

/**
 * Finds what a text closes with: the last mark of punctuation, behind which
 * only quotation marks, brackets and markup stand.
 *
 * @param visible - what readers see of a text
 * @param language - ISO 639 code: in Greek, `;` asks
 * @returns the mark as it is written and what it means; "none" where the text closes with anything else
 * @example
 * closingMark("هل؟", "ar"); // { mark: "؟", means: "question" }
 */
export function closingMark(
  visible: string,
  language: string,
): { readonly mark: string; readonly means: ClosingMark } {
  let end = visible.length;
  while (end > 0 && CLOSERS.test(visible[end - 1] ?? "")) end--;
  const mark = visible[end - 1] ?? "";
  if (mark === "." && visible.slice(0, end).endsWith(".."))
    return { mark: "...", means: "ellipsis" };
  if (mark === ";" && language === "el") return { mark, means: "question" };
  return { mark, means: MARKS.get(mark) ?? "none" };
}
