/** A number of a text. */
export interface NumberIn {
  /** As written. */
  readonly written: string;
  /** Equal for the same number in any digits and with any separators. */
  readonly value: string;
  /** Whether it is a part of a word or an ordinal (`2FA`, `IPv4`, `21st`): a translation may say it otherwise. */
  readonly isPart: boolean;
}

/** Digits of any script, with separators between groups of them; a plain space only before three digits. */
const NUMBER =
  /\p{Nd}{1,100}(?:(?:[.,'’·٫٬\u00A0\u202F]|[ ](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}{1,100}){0,20}/gu;

/**
 * Lists the numbers of a text. Digits of any script are the same; how digits
 * are grouped and which sign is the decimal one is each language's own, so
 * `1,000.5`, `1.000,5`, `1 000,5` and `١٬٠٠٠٫٥` are one number.
 *
 * @param visible - what readers see of a text
 * @returns numbers in order
 * @example
 * numbersIn("1,000.5 ٣")[0]?.value; // "1000.5"
 */
export function numbersIn(visible: string): NumberIn[] {
  if (!/\p{Nd}/u.test(visible)) return [];
  return [...visible.matchAll(NUMBER)].map((match) => {
    const [written] = match;
    const before = visible.slice(Math.max(0, match.index - 2), match.index);
    const after = visible.slice(match.index + written.length, match.index + written.length + 2);
    return { written, value: valueOf(written), isPart: isWordPart(before, after) };
  });
}

/** A letter of a script with spaces right beside it, or one behind a hyphen: `2FA`, `COVID-19`. */
function isWordPart(before: string, after: string): boolean {
  const isLetter =
    /(?![\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Thai}\p{Script=Arab}])\p{L}/u;
  return (
    isLetter.test(before.slice(-1)) ||
    /(?:\p{L}[-_.]|[#@/])$/u.test(before) ||
    isLetter.test(after.slice(0, 1)) ||
    /^[-_]\p{L}/u.test(after)
  );
}

function valueOf(written: string): string {
  const ascii = [...written].map((one) => digitOf(one) ?? one).join("");
  const groups = ascii.split(/[^0-9]/u);
  const separators = ascii.replace(/[0-9]/gu, "");
  const last = groups.at(-1) ?? "";
  if (groups.length === 1) return plain(ascii);
  const isMixed = new Set(separators).size > 1;
  const fraction = isMixed || (separators.length === 1 && last.length !== 3);
  const whole = fraction ? groups.slice(0, -1) : groups;
  const isGrouped = whole.slice(1).every(({ length }) => length === 3 || length === 2);
  // A version, a date, an address: `1.2.30`.
  if (!isGrouped || (whole.length > 1 && whole.at(-1)?.length !== 3))
    return groups.map(plain).join(".");
  return (
    plain(whole.join("")) +
    (fraction ? `.${last.replace(/(?<!0)0+$/u, "")}` : "").replace(/\.$/u, "")
  );
}

/** Leading zeros are a matter of how dates are written. */
function plain(digits: string): string {
  return digits.replace(/^0+(?=.)/u, "");
}

/** Decimal digits stand in Unicode in tens, from 0 to 9 (`Nd`; The Unicode Standard, §4.6). */
function digitOf(character: string): string | undefined {
  if (character >= "0" && character <= "9") return character;
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  let zero = character.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
