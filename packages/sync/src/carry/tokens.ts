import type { Reading } from "@dragoman/inline";
import { firstFrom, grouped, type Span } from "@dragoman/model";

/** What stands between spaces, without markup and without the punctuation of the sentence around it: `--dry-run`. */
export interface Token extends Span {
  readonly text: string;
}

/** Runs of what is no space; scripts without spaces, and their signs, end a run, too. */
const RUNS =
  /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]+/gu;
const OPENING = "`\"'“”‘’‚„«»‹›([¿¡";
const CLOSING = ".,;:!?…)]\"'“”‘’«»‹›؟،؛।";
/** No part of a word: it is read as the character that it stands for. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/**
 * Divides a text into tokens. Code, URLs, tags and the like are none.
 *
 * @param reading - the text
 * @returns the tokens, in their order
 * @example
 * tokensOf(read("Use `a` (or --bare)."))[2]?.text; // "--bare"
 */
export function tokensOf(reading: Reading): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of withoutMarkup(reading).matchAll(RUNS)) {
    let [start, end] = [0, run.length];
    // `[[page]]` is no text in brackets.
    while (start < end && OPENING.includes(run.charAt(start)) && !run.startsWith("[[", start))
      start++;
    while (end > start && CLOSING.includes(run.charAt(end - 1)) && !run.endsWith("]]", end)) end--;
    const text = run.slice(start, end);
    if (/[\p{L}\p{N}\p{S}]/u.test(text) || isTechnical(text))
      tokens.push({ text, start: index + start, end: index + end });
  }
  return tokens;
}

/** The tokens of a text, to be looked up. */
export class Tokens {
  readonly all: readonly Token[];
  readonly #byText: ReadonlyMap<string, readonly Token[]>;

  /** @param reading - the text */
  constructor(reading: Reading) {
    this.all = tokensOf(reading);
    this.#byText = grouped(this.all, ({ text }) => text);
  }

  /** Finds the token that a leaf is a part of. */
  at({ start, end }: Span): Token | undefined {
    const token = this.all[firstFrom(this.all, (one) => one.end < end)];
    return token !== undefined && token.start <= start ? token : undefined;
  }

  /** Finds all tokens with a text. */
  of(text: string): readonly Token[] {
    return this.#byText.get(text) ?? [];
  }

  /** How many tokens have a text. */
  count(text: string): number {
    return this.of(text).length;
  }

  /** The texts, each once. */
  texts(): Iterable<string> {
    return this.#byText.keys();
  }
}

const known = new WeakMap<Reading, Tokens>();

/**
 * Gives the tokens of a text, which several rules ask for, one after the other.
 *
 * @param reading - the text
 * @returns the same for the same reading
 * @example
 * tokensIn(read("Use --bare")).count("--bare"); // 1
 */
export function tokensIn(reading: Reading): Tokens {
  const tokens = known.get(reading) ?? new Tokens(reading);
  known.set(reading, tokens);
  return tokens;
}

/** The text with blanks in place of markup, so that offsets stay. */
function withoutMarkup({ text, leaves, marks }: Reading): string {
  const opaque: Span[] = leaves.filter(({ kind }) => kind !== "word" && kind !== "punctuation");
  for (const { open, close } of marks) opaque.push(open, close);
  opaque.sort((one, other) => one.start - other.start);
  let rest = "";
  let from = 0;
  for (const { start, end } of opaque) {
    if (end <= from) continue;
    rest += text.slice(from, Math.max(from, start)) + " ".repeat(end - Math.max(from, start));
    from = end;
  }
  return (rest + text.slice(from)).replaceAll(ENTITY, (entity) => " ".repeat(entity.length));
}

/** Words that may stand for one another: `and/or`. */
const ALTERNATIVES = /^\p{L}+(?:\/\p{L}+)+$/u;

/** Whether a token is a word, and nothing else. */
export function isWord(token: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(token);
}

/**
 * Says whether a token is a path, an option, a placeholder, an operator or the
 * like, which is the same in all languages; not a word with a hyphen.
 *
 * @param token - its text
 * @example
 * isTechnical("--dry-run"); // true
 * isTechnical("e-mail"); // false
 */
export function isTechnical(token: string): boolean {
  if (ALTERNATIVES.test(token)) return false;
  return /[\\/_{}<>=+~^*|&%$#@]|^-+\p{L}|^\.+[\p{L}/]|::/u.test(token);
}
