/** One sign, written in two ways. */
export const ELLIPSES: readonly string[] = ["...", "…"];

/** The closing marks that a script writes in its own way (Unicode Standard, chapters 9, 12 and 18). */
const MARKS: readonly (readonly [letter: RegExp, marks: ReadonlyMap<string, string>])[] = [
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    new Map([
      [".", "。"],
      ["!", "！"],
      ["?", "？"],
      [":", "："],
      [";", "；"],
      [",", "、"],
    ]),
  ],
  [
    /[\p{Script=Arabic}]/u,
    new Map([
      ["?", "؟"],
      [";", "؛"],
      [",", "،"],
    ]),
  ],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}]/u, new Map([[".", "।"]])],
  [
    /\p{Script=Greek}/u,
    new Map([
      ["?", ";"],
      [";", "·"],
    ]),
  ],
  [/\p{Script=Armenian}/u, new Map([[".", "։"]])],
  [/\p{Script=Myanmar}/u, new Map([[".", "။"]])],
  [/\p{Script=Khmer}/u, new Map([[".", "។"]])],
  [/\p{Script=Ethiopic}/u, new Map([[".", "።"]])],
  [/[\p{Script=Thai}\p{Script=Lao}]/u, new Map([[".", ""]])],
];

const ELLIPSIS = /^(?:\.{2,}|…)$/u;

/** How far back from the end a letter is looked for: a text may close with a long name in Latin letters. */
const NEAR = 400;

/**
 * Says how a closing mark of the source is written in a translation. Of several
 * scripts in the text, the one that has marks of its own is the language's: names
 * in Latin letters stand in texts of all scripts.
 *
 * @param mark - the source's closing mark
 * @param target - the translation
 * @param language - of the translation, where its script does not tell: Urdu and Arabic share one
 * @returns the mark as the translation has it; empty where its script has none
 * @example
 * closingMark(".", "属性リスト"); // "。"
 */
export function closingMark(mark: string, target: string, language: string = "und"): string {
  // Dots that stand for what is left out are no full stops.
  if (ELLIPSIS.test(mark)) return mark;
  if (mark === "." && language === "ur") return "۔";
  const end = target.slice(-NEAR);
  const marks = MARKS.find(([letter]) => letter.test(end))?.[1];
  return marks === undefined ? mark : Array.from(mark, (sign) => marks.get(sign) ?? sign).join("");
}
