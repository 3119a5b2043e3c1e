import { translatable, type Worded, worded } from "@dragoman/model";
import type { ReadContext } from "../read-context.js";
import { characterName, codePoint } from "../text/character-names.js";
import { shown } from "../text/shown.js";
import type { TranslationCheck } from "../translation-check.js";

export const invisibleCharacter: TranslationCheck = {
  rule: {
    name: "invisible-character",
    severity: "warning",
    title: translatable("a character that nobody sees"),
    description: `The translation has a character that is not seen and is not in the source: a control character, a zero-width space, a mark of direction, a byte-order mark, or U+FFFD, which stands where a text was damaged. Such characters come with what is pasted; searching then misses the word, and overrides of direction can make a text read otherwise than it is. Joiners belong in Persian, Arabic, the languages of India and emoji, zero-width spaces in Thai, Khmer, Lao and Burmese, and marks of direction in right-to-left languages.

Delete the character, or type the word anew.`,
    example: { source: "Low water", target: "Bassa\u200B marea" },
  },
  find: ({ source, target }, context) => {
    if (target.text.search(SUSPECT) === -1) return [];
    const [found, there] = [new Map<string, number>(), new Set(source.text)];
    for (const match of target.text.matchAll(SUSPECT)) {
      const [character] = match;
      if (found.has(character) || there.has(character)) continue;
      if (!belongs(character, target.text, match.index, context)) found.set(character, match.index);
    }
    return [...found].slice(0, MOST_NAMED).map(([character, at]) => {
      const around = target.text.slice(Math.max(0, at - 15), at).trimStart();
      return behind(character, shown(visibly(around)));
    });
  },
};

const MOST_NAMED = 5;

/**
 * Controls but tab and line ends, format characters that have no look of their
 * own, noncharacters, private use, lone surrogates; not soft hyphens, word
 * joiners, and the tags of emoji flags.
 */
const SUSPECT =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2066-\u2069\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFD\uFFFE\uFFFF\uE000-\uF8FF\u{E0001}]|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0020}-\u{E007F}]|\p{Cs}/gu;

const RIGHT_TO_LEFT = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Rohg|Adlm)$/u;
const JOINING =
  /^(?:Arab|Syrc|Mong|Nkoo|Deva|Beng|Guru|Gujr|Orya|Taml|Telu|Knda|Mlym|Sinh|Khmr|Mymr|Tibt)$/u;
const WITHOUT_SPACES = /^(?:Thai|Laoo|Khmr|Mymr|Tibt|Jpan|Hans|Hant)$/u;

function belongs(character: string, text: string, at: number, { script }: ReadContext): boolean {
  if (character === "\u200B")
    return WITHOUT_SPACES.test(script) && script !== "Hans" && script !== "Hant";
  if (character === "\u200C" || character === "\u200D")
    return (
      JOINING.test(script) ||
      /[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}]$/u.test(
        text.slice(Math.max(0, at - 2), at),
      )
    );
  if (character === "\u180E") return script === "Mong";
  if (/[\u202D\u202E]/u.test(character)) return false;
  return /[\u200E\u200F\u202A-\u202C\u2066-\u2069]/u.test(character) && RIGHT_TO_LEFT.test(script);
}

function visibly(text: string): string {
  return text.replace(SUSPECT, "·");
}

function behind(character: string, around: string): Worded {
  const code = codePoint(character);
  const name = characterName(character);
  return name === undefined
    ? worded("the character U+{{code}} behind “{{around}}”", { code, around })
    : worded("the character U+{{code}} ({{name}}) behind “{{around}}”", { code, name, around });
}
