import type { Reading } from "@dragoman/inline";
import type { Texts } from "./texts.js";
import { isTechnical, isWord, tokensIn } from "./tokens.js";

/**
 * Looks for a token whose number changed in the source and not alike in the
 * translation. What stands in both languages as it is, `docker-compose` or
 * `-z`, is no style of either: it must follow, unless it is a word, which each
 * language writes in its own way. What is technical must follow even where the
 * translation has it not.
 *
 * @param texts - the source as it was and as it is, and the translation as it was
 * @param after - the translation with the edits applied
 * @returns the token; undefined where there is none
 * @example
 * const texts = { old: read("Use -z"), next: read("Use -Z"), target: read("Usate -z") };
 * unfollowed(texts, read("Usate -z")); // "-z"
 */
export function unfollowed({ old, next, target }: Texts, after: Reading): string | undefined {
  const [before, now] = [tokensIn(old), tokensIn(next)];
  const [own, result] = [tokensIn(target), tokensIn(after)];
  const follows = (token: string): boolean => {
    const wanted = now.count(token) - before.count(token);
    if (wanted === result.count(token) - own.count(token)) return true;
    const isShared = before.count(token) > 0 && own.count(token) > 0 && !isWord(token);
    return !isShared && (wanted === 0 || !isTechnical(token));
  };
  for (const tokens of [before, now])
    for (const token of tokens.texts()) if (!follows(token)) return token;
  return undefined;
}
