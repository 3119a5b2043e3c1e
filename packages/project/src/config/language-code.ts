const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** No language has a longer name. */
const LONGEST = 64;

/**
 * Finds the code of a language by its name, in English or in the language
 * itself. It looks at all codes that there could be, which takes a while: it is
 * for errors.
 *
 * @param name - a name, in any case
 * @returns the code, that of two letters where there are several; undefined where no language
 *   that Unicode's data has is called so
 * @example
 * languageCode("Deutsch"); // "de"
 */
export function languageCode(name: string): string | undefined {
  const wanted = folded(name);
  if (wanted === "" || name.length > LONGEST) return undefined;
  const english = namesIn("en");
  const isCalled = (found: string | undefined): boolean => {
    return found !== undefined && folded(found) === wanted;
  };
  const known: string[] = [];
  for (const code of codes()) {
    const inEnglish = english.of(code);
    if (inEnglish === undefined || Intl.getCanonicalLocales(code)[0] !== code) continue;
    if (isCalled(inEnglish)) return code;
    known.push(code);
  }
  return known.find((code) => isCalled(namesIn(code).of(code)));
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: "language", fallback: "none" });
}

function folded(name: string): string {
  return name.normalize().toLowerCase();
}

/** All codes of two letters, then all of three. */
function codes(): string[] {
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return [...pairs, ...pairs.flatMap((pair) => LETTERS.map((third) => pair + third))];
}
