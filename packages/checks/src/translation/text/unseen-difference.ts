import { notAmong, type Worded, worded } from "@dragoman/model";
import { characterName, codePoint } from "./character-names.js";
import { shown } from "./shown.js";
import type { Unmatched } from "./unmatched.js";

/** What has no look of its own, and spaces that look like the usual one. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Zs}\u115F\u1160\u3164\uFFA0]/gu;

/** What differs but looks the same, in words, and what differs otherwise. */
export interface SeenDifferences extends Unmatched<string> {
  readonly remarks: readonly Worded[];
}

/**
 * Tells what differs by characters that nobody sees: to say that `tide` is
 * `tide` in the source would help nobody.
 *
 * @param found - codes that only the source or only the translation has
 * @returns a message for each code that looks like one of the source, and the rest
 * @example
 * unseenDifferences({ missing: ["a b"], extra: ["a\u00A0b"] }).remarks.length; // 1
 */
export function unseenDifferences({ missing, extra }: Unmatched<string>): SeenDifferences {
  const lookAlikes = new Map(missing.map((code) => [looks(code), code]));
  const pairs = new Map(
    extra.flatMap((code) => {
      const there = lookAlikes.get(looks(code));
      return there === undefined ? [] : [[code, there] as const];
    }),
  );
  if (pairs.size === 0) return { remarks: [], missing, extra };
  const told = new Set(pairs.values());
  return {
    remarks: Array.from(pairs, ([here, there]) => unseenDifference(here, there)),
    missing: missing.filter((code) => !told.has(code)),
    extra: extra.filter((code) => !pairs.has(code)),
  };
}

function looks(code: string): string {
  return code.replace(UNSEEN, (character) => (/\p{Zs}/u.test(character) ? " " : ""));
}

function unseenDifference(here: string, there: string): Worded {
  const [ours, theirs] = [unseenIn(here), unseenIn(there)];
  const code = shown(looks(here));
  const [added] = notAmong(ours, theirs, String);
  const [lost] = notAmong(theirs, ours, String);
  if (added !== undefined && lost !== undefined)
    return worded(
      "`{{code}}` has {{here}} where the source has {{there}}: nobody sees the difference",
      {
        code,
        here: named(added),
        there: named(lost),
      },
    );
  if (added !== undefined)
    return worded(
      "`{{code}}` has a character that nobody sees and the source does not have: {{character}}",
      {
        code,
        character: named(added),
      },
    );
  if (lost !== undefined)
    return worded("`{{code}}` lacks a character of the source that nobody sees: {{character}}", {
      code,
      character: named(lost),
    });
  return worded("`{{code}}` has characters that nobody sees in another place than the source", {
    code,
  });
}

function unseenIn(code: string): string[] {
  return code.match(UNSEEN) ?? [];
}

function named(character: string): string | Worded {
  if (character === " ") return worded("a space");
  const code = codePoint(character);
  const name = characterName(character);
  return name === undefined ? `U+${code}` : worded("U+{{code}} ({{name}})", { code, name });
}
