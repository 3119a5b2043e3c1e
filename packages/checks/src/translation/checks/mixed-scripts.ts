import { translatable, type Worded, worded } from "@dragoman/model";
import type { ReadText } from "../text/read-pair.js";
import { shown } from "../text/shown.js";
import type { TranslationCheck } from "../translation-check.js";

export const mixedScripts: TranslationCheck = {
  rule: {
    name: "mixed-scripts",
    severity: "warning",
    title: translatable("letters of another script in a word"),
    description: `A word of the translation has letters of two scripts that look the same, such as a Cyrillic \`а\` in a Latin word. It looks right, but no search finds it, and screen readers stumble over it. Endings behind a name in other letters (\`GitHubом\`), units (\`μm\`) and words that the source has too are no finding.

Type the word anew.`,
    example: { source: "Low water", target: "Bаssa marea" },
  },
  find: ({ source, target }, { script }) => {
    if (!SUSPECT.test(target.text)) return [];
    const there = new Set(wordsOf(source));
    return [...new Set(wordsOf(target))]
      .filter((word) => !there.has(word))
      .flatMap((word) => {
        const other = isInflected(word, script) ? undefined : lookalikeIn(word);
        return other === undefined ? [] : [inScript(shown(word), other)];
      });
  },
};

const SUSPECT = /[\p{Script=Cyrl}\p{Script=Grek}]/u;

/** Letters that look like a letter of the Latin script, and the Latin ones that look like those (Unicode, confusables.txt). */
const LIKE_LATIN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["Cyrillic", new Set("аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅ")],
  ["Greek", new Set("οανικρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")],
]);
const LIKE_OTHER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["Cyrillic", new Set("aeopcyxijskmtABEKMHOPCTYXIJS")],
  ["Greek", new Set("oavikpuABEZHIKMNOPTYX")],
]);
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latn}/u],
  ["Cyrillic", /\p{Script=Cyrl}/u],
  ["Greek", /\p{Script=Grek}/u],
];

function inScript(word: string, { letter, script, others }: Lookalike): Worded {
  const values = { word, letter };
  if (script === "Cyrillic")
    return worded("“{{word}}” has a Cyrillic “{{letter}}” among Latin letters", values);
  if (script === "Greek")
    return worded("“{{word}}” has a Greek “{{letter}}” among Latin letters", values);
  return others === "Greek"
    ? worded("“{{word}}” has a Latin “{{letter}}” among Greek letters", values)
    : worded("“{{word}}” has a Latin “{{letter}}” among Cyrillic letters", values);
}

/** In Cyrillic and Greek, a name in Latin letters may have an ending: `GitHubе`. */
function isInflected(word: string, script: string): boolean {
  return /^(?:Cyrl|Grek)$/u.test(script) && INFLECTED.test(word);
}

const INFLECTED = /^\p{Script=Latn}{3,60}(?:\p{Script=Cyrl}{1,4}|\p{Script=Grek}{1,4})$/u;

interface Lookalike {
  readonly letter: string;
  readonly script: string;
  readonly others: string;
}

/** All letters of the rarer script must look like the other's: else it is an ending, or a symbol. */
function lookalikeIn(word: string): Lookalike | undefined {
  const found = LETTERS.map(([script, letters]) => ({
    script,
    letters: [...word].filter((letter) => letters.test(letter)),
  }))
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => a.letters.length - b.letters.length);
  const [few, many] = found;
  if (few === undefined || many === undefined || found.length > 2) return undefined;
  const looks = few.script === "Latin" ? LIKE_OTHER.get(many.script) : LIKE_LATIN.get(few.script);
  if (looks === undefined || (few.script !== "Latin" && many.script !== "Latin")) return undefined;
  const isAlike = few.letters.every((letter) => looks.has(letter));
  return isAlike
    ? { letter: few.letters[0] ?? "", script: few.script, others: many.script }
    : undefined;
}

function wordsOf({ reading }: ReadText): string[] {
  return reading.leaves.flatMap(({ kind, raw }) =>
    kind === "word" && raw.length > 2 && raw.length < LONGEST && SUSPECT.test(raw) ? [raw] : [],
  );
}

const LONGEST = 60;
