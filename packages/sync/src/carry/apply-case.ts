import type { Leaf } from "@dragoman/inline";
import { type Worded, worded } from "@dragoman/model";
import type { Application } from "./application.js";
import type { CaseEdit } from "./case-edits.js";
import { isDistinctive } from "./standing-words.js";
import { isTechnical, isWord, tokensIn } from "./tokens.js";

/**
 * Carries an edit of letter case as far as the target's language is known to
 * follow; the rest is its own affair.
 *
 * @returns undefined when it was applied, or needs nothing; else why it is not certain
 */
export function applyCase(edit: CaseEdit, on: Application): Worded | undefined {
  if (edit.type === "capitals") return applyCapitals(on);
  const { old, next } = edit;
  const token = on.tokens.edit(old, next);
  // An option, a format, a file name: alike in all languages.
  if (token !== undefined && !isWord(token.old)) {
    token.places?.forEach((place) => on.splices.replace(place, token.next));
    return undefined;
  }
  // A name (`ProxyStore`) is written alike in all languages, too; any other word has its own case there.
  if (isName(old) || isName(next)) return applyName(old, next, on);
  if (edit.type === "first-letter") applyFirstLetter(next, on);
  return undefined;
}

function isName({ raw }: Leaf): boolean {
  return /.\p{Lu}/u.test(raw);
}

function applyName(old: Leaf, next: Leaf, on: Application): Worded | undefined {
  if (!on.target.leaves.some(({ kind, raw }) => kind === "word" && raw === old.raw))
    return undefined;
  // `on` is French, too.
  const places = isDistinctive(old.raw) ? on.leaves.occurrences(old) : undefined;
  places?.forEach((span) => on.splices.replace(span, next.raw));
  return places !== undefined
    ? undefined
    : worded("it is not certain where “{{words}}” stands in the translation", { words: old.raw });
}

function applyCapitals({ target, splices, locale }: Application): undefined {
  const tokens = tokensIn(target);
  for (const leaf of target.leaves) {
    const isEntity = target.text.charAt(leaf.start - 1) === "&";
    if (leaf.kind !== "word" || isEntity) continue;
    // A placeholder is the same in capitals, `%d` and `{name}`.
    if (isTechnical(tokens.at(leaf)?.text ?? "")) continue;
    splices.replace(leaf, leaf.raw.toLocaleUpperCase(locale));
  }
}

/** Part of a name; or a script that has capitals for whole texts alone (Unicode Standard, 7.7). */
const NO_FIRST = /[\p{N}_\p{Script=Georgian}]/u;
/** What a German text may begin with is a noun: `Entpacken` is one, and the verb `entpacken` another word. */
const NOUN_OF_VERB = /(?:en|ern|eln)$/u;

/**
 * The first letter of the target, where that is a word, becomes as the
 * source's is. A capital may be there for another reason: it goes where the
 * locale mostly writes the word without one.
 */
function applyFirstLetter(
  next: Leaf,
  { target, next: source, splices, locale, terms }: Application,
): void {
  const [first] = target.leaves;
  if (first?.kind !== "word" || isName(first) || NO_FIRST.test(first.raw)) return;
  // What the source has, too, is a name or a piece of code.
  if (source.leaves.some(({ raw }) => raw === first.raw)) return;
  const [letter = ""] = first.raw;
  const isSmall = next.raw.startsWith(next.raw.charAt(0).toLowerCase());
  const small = letter.toLocaleLowerCase(locale);
  const wanted = isSmall ? small : letter.toLocaleUpperCase(locale);
  if (wanted === letter) return;
  if (isSmall && !terms.isMostlySmall(small + first.raw.slice(letter.length))) return;
  if (isSmall && /^de\b/.test(locale) && NOUN_OF_VERB.test(first.raw)) return;
  splices.replace({ start: first.start, end: first.start + letter.length }, wanted);
}
