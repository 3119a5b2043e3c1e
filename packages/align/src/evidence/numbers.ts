/** Where Unicode's decimal digits begin that languages with Markdown pages use: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, fullwidth. */
const zeros: readonly number[] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/**
 * Finds the numbers of a text, in whatever digits and with whatever signs
 * between groups of digits they are written.
 *
 * @param prose - text without markup
 * @returns them in ASCII digits alone
 * @example
 * numbersIn("٥٠ of 1,000"); // ["50", "1000"]
 */
export function numbersIn(prose: string): string[] {
  return (prose.match(/\p{Nd}+(?:[.,\u066B\u066C\u00A0\u202F]\p{Nd}+)*/gu) ?? []).map(inAscii);
}

function inAscii(digits: string): string {
  let ascii = "";
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    if (zero !== undefined) ascii += String(code - zero);
  }
  return ascii;
}
