import { translatable, worded } from "@dragoman/model";
import type { ReadContext } from "../read-context.js";
import { type NumberIn, numbersIn } from "../text/numbers-in.js";
import type { ReadPair } from "../text/read-pair.js";
import { unmatched } from "../text/unmatched.js";
import type { TranslationCheck } from "../translation-check.js";

export const numbersDiffer: TranslationCheck = {
  rule: {
    name: "numbers-differ",
    severity: "warning",
    title: translatable("numbers differ"),
    description: `A number of the source is missing in the translation or is another one. Each language has its own digits and separators: \`1,000.5\`, \`1.000,5\` and \`١٬٠٠٠٫٥\` are the same. Small numbers may be spelt out on either side, times may be told by 12 or 24 hours, months may be numbers, \`1990s\` may become \`anni '90\`, and parts of names (\`2FA\`, \`IPv4\`) do not count.

Put the source's number in. Where the translation converts a unit, keep the source's number beside it.`,
    example: { source: "The tide rises by 12 metres.", target: "La marea sale di 21 metri." },
  },
  find: (pair, context) => {
    const { missing, extra } = numbersThatDiffer(pair, context);
    if (missing.length === 0 && extra.length === 0) return [];
    const [there, here] = [written(missing), written(extra)];
    if (missing.length > 0 && extra.length > 0)
      return [worded("{{here}} where the source has {{there}}", { here, there })];
    return missing.length > 0
      ? [worded("{{what}} is missing", { what: there })]
      : [worded("{{what}} is not in the source", { what: here })];
  },
};

function written(numbers: readonly NumberIn[]): string {
  return numbers
    .map(({ written }) => written)
    .slice(0, MOST_NAMED)
    .join(", ");
}

const MOST_NAMED = 8;

function numbersThatDiffer(
  { source, target }: ReadPair,
  context: ReadContext,
): { missing: NumberIn[]; extra: NumberIn[] } {
  const [there, here] = [numbersIn(source.visible), numbersIn(target.visible)];
  if (there.length === 0 && here.length === 0) return { missing: [], extra: [] };
  const found = unmatched(there, here, ({ value }) => value);
  if (found.missing.length === 0 && found.extra.length === 0) return { missing: [], extra: [] };
  // What stands in code or in a link on the other side is there all the same, and what is said again is not new.
  const [inSource, inTarget] = [values(source.text), values(target.text)];
  const missing = found.missing.filter((one) => !one.isPart && !inTarget.has(one.value));
  const extra = found.extra.filter((one) => !one.isPart && !inSource.has(one.value));
  return settle(missing, extra, source.text, context);
}

function values(text: string): ReadonlySet<string> {
  return new Set(numbersIn(text).map(({ value }) => value));
}

/** Takes out pairs that are the same number said in another way, then what may be spelt out. */
function settle(
  missing: readonly NumberIn[],
  extra: readonly NumberIn[],
  source: string,
  context: ReadContext,
): { missing: NumberIn[]; extra: NumberIn[] } {
  // Nobody writes more numbers in one text; this keeps the pairing linear.
  if (missing.length > MOST_TRIED || extra.length > MOST_TRIED)
    return { missing: [...missing], extra: [...extra] };
  const clock = /\d\s?[ap]\.?m\b/iu.test(source);
  const left = extra.filter(
    ({ value }) =>
      !(clock && isHour(value)) && !isDecade(value, source) && !isSpeltOut(value, source),
  );
  const gone = missing.filter((one) => {
    const at = left.findIndex((other) => isSaidOtherwise(one.value, other.value, context));
    if (at !== -1) left.splice(at, 1);
    return at === -1 && !(clock && isHour(one.value));
  });
  const [large, others] = [gone.filter(isLarge), left.filter(isLarge)];
  // A small number for another small one is no number spelt out.
  if (gone.length > 0 && gone.length === left.length) return { missing: gone, extra: left };
  return { missing: large, extra: others };
}

const MOST_TRIED = 200;

/** Numbers up to twelve are spelt out in most style guides; as months they are words here and digits there. */
function isLarge({ value }: NumberIn): boolean {
  return !/^\d{1,2}$/u.test(value) || Number(value) > 12;
}

/** `3 pm` is `15:00`. */
function isHour(value: string): boolean {
  return /^\d{1,2}$/u.test(value) && Number(value) <= 24;
}

/** `1990s` is `'90` elsewhere. */
function isDecade(value: string, source: string): boolean {
  return /^\d0$/u.test(value) && new RegExp(`\\d\\d${value}'?s\\b`, "u").test(source);
}

/** `one boat` is `1 barca`; numbers up to twelve are spelt out in English. */
function isSpeltOut(value: string, source: string): boolean {
  const words = /^\d{1,2}$/u.test(value) ? SPELT_OUT[Number(value)] : undefined;
  return words?.test(source) === true;
}

const SPELT_OUT: readonly (RegExp | undefined)[] = [
  "zero|no",
  "one|an?|first|single|once",
  "two|second|both|twice|pair",
  "three|third",
  "four(?:th)?",
  "five|fifth",
  "six(?:th)?",
  "seven(?:th)?",
  "eight|eighth",
  "nine|ninth",
  "ten(?:th)?",
  "eleven(?:th)?",
  "twelve|twelfth|dozen",
].map((words) => new RegExp(`\\b(?:${words})\\b`, "iu"));

function isSaidOtherwise(value: string, other: string, { script }: ReadContext): boolean {
  // Ten thousands and hundred millions have words of their own: `1 million`, `100万`.
  return /^(?:Jpan|Hans|Hant|Kore)$/u.test(script) && significant(value) === significant(other);
}

function significant(value: string): string {
  return value
    .replace(".", "")
    .replace(/^0+/u, "")
    .replace(/(?<!0)0+$/u, "");
}
