/**
 * What stands twice in a row without a space, and never rightly so. Only particles that begin no
 * word, and whole runs of one script: `すもももも`, `ドキドキ`, `一人一人` and `株式会社会社概要` are
 * right. Runs are short, so that none is looked at for long.
 */
const WITHIN: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    "ja",
    [
      /(を)\1/gu,
      /(?<!\p{Script=Han})(?!一)(\p{Script=Han}{2,6})\1(?!\p{Script=Han})/gu,
      /(?<![\p{Script=Katakana}ー])([\p{Script=Katakana}ー]{4,12})\1(?![\p{Script=Katakana}ー])/gu,
    ],
  ],
  ["ko", [/(를|에서|으로)\1/gu]],
]);

/**
 * Finds what is doubled within a run of letters, in languages that set no space between words, or
 * none before particles.
 *
 * @param text - what readers see
 * @param language - code of its language
 * @returns what stands twice, as it is written
 * @example
 * doubledWithin("解決策をを見つける", "ja"); // ["を"]
 */
export function doubledWithin(text: string, language: string): string[] {
  const patterns = WITHIN.get(language) ?? [];
  return patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ([, word = ""]) => word));
}
