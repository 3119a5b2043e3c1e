import { isTechnical } from "./tokens.js";

/** A number, with what belongs to it: `-1.5`, `10:30`, `2024-05-17`, `$5`, `50%`, `v1.2`, `#12`. */
const NUMBER = /^[\p{Sc}#~<>=±+-]{0,3}v?\p{N}[\p{N}.,:/'’-]*[%‰°\p{Sc}]?$/iu;

const ADDRESS = /^[\w.+-]+@[\w-]+\.[\w.-]+$/u;

/** What may be in a value; words alone have none of it. */
const SIGN = /\p{N}|[\\/_{}<>=+~^*|&%$#@]|(?:^|[\s"'(])[-.]+[\p{L}/]|::/u;

/**
 * Says what kind of value a token is. Numbers may ask for another form of the
 * words around them in a language; a placeholder, an option or a path does not.
 *
 * @param token - its text
 * @returns `url` for a mail address, `code` for what is technical, `number` for what has digits; undefined for words and signs
 * @example
 * valueClass("--dry-run"); // "code"
 * valueClass("$5"); // "number"
 * valueClass("e-mail"); // undefined
 */
export function valueClass(token: string): "url" | "code" | "number" | undefined {
  // An operator is what it is by what stands beside it, and half of a quotation is no value.
  if (!/[\p{L}\p{N}]/u.test(token) || /["“”„«»]/u.test(token)) return undefined;
  if (NUMBER.test(token)) return "number";
  if (ADDRESS.test(token)) return "url";
  if (isTechnical(token)) return "code";
  return /\p{N}/u.test(token) ? "number" : undefined;
}

/**
 * Tells at a glance whether two texts have different values, so that one may
 * have been put in the place of another. It need not be sure.
 *
 * @param one - a text, or the part of it that differs
 * @param other - likewise
 * @returns whether both have values, and not the same
 * @example
 * valuesDiffer("in 2023", "in 2024"); // true
 * valuesDiffer("in 2023", "after 2023"); // false
 */
export function valuesDiffer(one: string, other: string): boolean {
  if (!SIGN.test(one) || !SIGN.test(other)) return false;
  return valuesIn(one) !== valuesIn(other);
}

function valuesIn(text: string): string {
  return text
    .split(/\s+/u)
    .filter((run) => SIGN.test(run))
    .sort()
    .join("\n");
}
