/** What a PO string writes as a backslash and a letter or sign: gettext's list, in its order. */
const LETTERS: readonly (readonly [character: string, letter: string])[] = [
  ["\n", "n"],
  ["\t", "t"],
  ["\b", "b"],
  ["\r", "r"],
  ["\f", "f"],
  ["\v", "v"],
  ["\x07", "a"],
  ["\\", "\\"],
  ['"', '"'],
];

/** The character that an escape stands for, at the code of the letter after its backslash. */
export const CHARACTER_OF: readonly (string | undefined)[] = byCode(
  LETTERS.map(([character, letter]) => [letter, character]),
);

/** The escape that a character is written as, at the character's code. */
export const ESCAPE_OF: readonly (string | undefined)[] = byCode(
  LETTERS.map(([character, letter]) => [character, `\\${letter}`]),
);

/** Reading and writing look at each backslash and at many characters: an array is the fastest way. */
function byCode(pairs: readonly (readonly [string, string])[]): readonly (string | undefined)[] {
  const values = new Array<string | undefined>(128).fill(undefined);
  for (const [key, value] of pairs) values[key.charCodeAt(0)] = value;
  return values;
}
