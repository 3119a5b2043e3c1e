import { translatable, worded } from "@dragoman/model";
import type { Leaf } from "@dragoman/inline";
import { doubledWithin } from "../text/doubled-within.js";
import type { ReadText } from "../text/read-pair.js";
import type { TranslationCheck } from "../translation-check.js";

export const doubledWord: TranslationCheck = {
  rule: {
    name: "doubled-word",
    severity: "warning",
    title: translatable("a word is doubled"),
    description: `A word stands twice in a row in the translation and not in the source. What a language doubles rightly is no finding: \`nous nous\`, \`die die\`, \`via via\`. Languages that double words to say more of them (Turkish, Vietnamese, Indonesian, Hindi and others) and scripts without spaces are not looked at, but for words of Persian that are never doubled, and what Japanese and Korean double without a space: \`をを\`, \`ファイルファイル\`, \`으로으로\`.

Take one of the two out.`,
    example: { source: "Close to the shore.", target: "Vicino alla alla riva." },
  },
  find: ({ source, target }, { language }) => {
    const never = NEVER.get(language);
    if (never === undefined && REDUPLICATING.has(language)) return [];
    const found = [...doubled(target), ...doubledWithin(target.visible, language)];
    if (found.length === 0) return [];
    const right = RIGHT.get(language);
    const there = new Set(doubled(source));
    // A name that is doubled (“Bora Bora”) is so in the source.
    return [...new Set(found)]
      .filter((word) => right?.has(word) !== true && !there.has(word))
      .filter((word) => never?.has(word) !== false)
      .map((word) => worded("“{{word}}” stands twice in a row", { word }));
  },
};

/** Languages in which a word said twice means many, each or very. */
const REDUPLICATING: ReadonlySet<string> = new Set(
  "tr az kk ky uz tk tt vi id ms jv su tl fil hi ur bn mr gu pa ta te kn ml ne si fa th lo km my ka hy mn".split(
    " ",
  ),
);

/**
 * Of such languages, words that mean nothing when they are said twice. Of 3,210 Persian
 * translations three have one, all by mistake; `یک یک` and `تک تک` may be meant.
 */
const NEVER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fa", new Set("این تا را از که با است برای".split(" "))],
]);

/** Words that follow themselves in a right sentence. */
const RIGHT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: "die der das den dem sie wir was so",
    en: "that had is so",
    es: "poco",
    fr: "nous vous en faire",
    it: "via piano mano pian man vi si poco quasi",
    nl: "die dat er ze het zo",
    pt: "quase logo pouco",
    da: "det den at",
    nb: "det den at",
    no: "det den at",
    sv: "det den för",
  }).map(([language, words]): [string, ReadonlySet<string>] => [
    language,
    new Set(words.split(" ")),
  ]),
);

/** With nothing but spaces between: a word that is quoted or emphasised stands for itself. */
function doubled({ text, reading }: ReadText): string[] {
  const words: string[] = [];
  let before: Leaf | undefined;
  for (const leaf of reading.leaves) {
    if (
      leaf.kind === "word" &&
      before?.key === leaf.key &&
      /^[\p{L}\p{M}]{2,}$/u.test(leaf.key) &&
      /^[^\S\n]+$/u.test(text.slice(before.end, leaf.start))
    )
      words.push(leaf.key);
    before = leaf.kind === "word" ? leaf : undefined;
  }
  return words;
}
