import { codeSpan, htmlTag, inertElement } from "./html-markup.js";
import {
  attributeList,
  autolink,
  email,
  entity,
  escape,
  keys,
  macro,
  math,
  shortcode,
  url,
} from "./inline-markup.js";
import { pseudoLetters } from "./letters.js";
import { linkTail, reference } from "./link-markup.js";
import { matchAt, verbatim, type Context, type Recogniser } from "./recogniser.js";

/** How a text is written: decides which characters are markup. */
export type Syntax = "markdown" | "html" | "plain";

/** What {@link pseudo} must know about the page that a text comes from. */
export interface PseudoOptions {
  /** `markdown` unless said otherwise. */
  readonly syntax?: Syntax;
  /** Terms to leave as they are: the page's abbreviations, which make `<abbr>` elements wherever they stand. */
  readonly keep?: ReadonlySet<string>;
  /** Labels of the page's reference definitions, as `definitionLabels` gives them. */
  readonly labels?: ReadonlySet<string>;
}

const letters: Recogniser = (text, at) => {
  const word = matchAt(/[\p{L}\p{M}\p{N}]+/uy, text, at);
  return word === undefined ? undefined : { end: at + word.length, text: pseudoLetters(word) };
};

const PLAIN: readonly Recogniser[] = [entity, macro, url, email, shortcode, letters];
/** Some HTML stands in a Markdown paragraph, `<button>[text](page.md)</button>`, so that links are links there. */
const HTML: readonly Recogniser[] = [linkTail, attributeList, inertElement, htmlTag, ...PLAIN];
const MARKDOWN: readonly Recogniser[] = [
  math,
  escape,
  codeSpan,
  autolink,
  reference,
  keys,
  ...HTML,
];
const RECOGNISERS: Readonly<Record<Syntax, readonly Recogniser[]>> = {
  plain: PLAIN,
  html: HTML,
  markdown: MARKDOWN,
};

/**
 * Replaces the prose of a message by pseudo-text, letter by letter, and leaves
 * its markup alone: what a perfect, if unreadable, translator would write.
 *
 * @param source - a msgid: inline Markdown, HTML or plain text
 * @param options - see {@link PseudoOptions}
 * @returns the message with the same markup and other letters
 * @example
 * pseudo("Read [the *manual*](manual.md) of `dragoman`");
 * // "Ṙḙȧḋ [ṫḣḙ *ṁȧṅṳȧḻ*](manual.md) ȯḟ `dragoman`"
 */
export function pseudo(source: string, options: PseudoOptions = {}): string {
  const kept = keptTerm(options.keep);
  const context: Context = {
    labels: options.labels ?? new Set(),
    plain: (text) => replaceProse(text, [kept, ...PLAIN], context),
  };
  return replaceProse(source, [kept, ...RECOGNISERS[options.syntax ?? "markdown"]], context);
}

function replaceProse(
  source: string,
  recognisers: readonly Recogniser[],
  context: Context,
): string {
  let result = "";
  let at = 0;
  while (at < source.length) {
    const piece = firstPiece(recognisers, source, at, context);
    result += piece?.text ?? source.charAt(at);
    at = piece?.end ?? at + 1;
  }
  return result;
}

function firstPiece(
  recognisers: readonly Recogniser[],
  text: string,
  at: number,
  context: Context,
): ReturnType<Recogniser> {
  for (const recognise of recognisers) {
    const piece = recognise(text, at, context);
    if (piece !== undefined) return piece;
  }
  return undefined;
}

/** Python-Markdown looks for `\bTERM\b`. */
function keptTerm(keep: ReadonlySet<string> | undefined): Recogniser {
  if (keep === undefined || keep.size === 0) return () => undefined;
  const longestFirst = [...keep].sort((a, b) => b.length - a.length);
  const terms = longestFirst.map((term) => term.replace(/[!-/:-@[-`{-~]/g, hexEscape));
  return verbatim(
    new RegExp(`(?<![\\p{L}\\p{N}_])(?:${terms.join("|")})(?![\\p{L}\\p{N}_])`, "suy"),
  );
}

/** The one way to escape that the flag `u` allows for every punctuation character. */
function hexEscape(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
