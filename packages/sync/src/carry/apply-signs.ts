import type { Reading } from "@dragoman/inline";
import { type Span, type Worded, worded } from "@dragoman/model";
import type { Application } from "./application.js";
import type { Edit } from "./edit.js";
import { standInBoth, stretchOf, wordsOf } from "./standing-words.js";

type SignEdit = Extract<Edit, { type: "add-signs" | "remove-signs" }>;

/**
 * What a program puts a value in the place of, one after the other: `%s`, `%-5.2lf` (C and its
 * like). Numbered ones (`%1$s`) and named ones (`{name}`) may stand in any order.
 */
const IN_ORDER = /^%[-+ #0']{0,5}\d{0,4}(?:\.\d{1,4})?(?:hh?|ll?|[qjztL])?[diouxXeEfFgGaAcsp]$/u;
const NAMED = /^(?:%\d{1,3}\$[^\s%]{0,12}[a-zA-Z]|%\([\w.]{1,60}\)[a-z]|[$%]?\{[\w.]{0,60}\})$/u;

/** What languages put around words, before and after: brackets, or quotation marks. */
const BRACKETS = { before: /[(（]\s?$/u, after: /^\s?[)）]/u };
const QUOTES = { before: /['"‘’‚“”„«»‹›「『《〈]\s?$/u, after: /^\s?['"‘’“”«»‹›」』》〉]/u };

/**
 * Puts quotation marks or brackets around words where these have a certain
 * place in the target, or takes them from there. A target that has signs of
 * its own there, or none, stays as it is where that is what is wanted.
 *
 * @returns undefined when it was applied, or needs nothing; else why it is not certain
 */
export function applySigns(edit: SignEdit, on: Application): Worded | undefined {
  const { type, open, close, from, to } = edit;
  const signs = edit.class === "dash-or-quote" ? QUOTES : BRACKETS;
  const place = isWhole(edit, on) ? wholeWithin(on.target, signs) : placeOf(from, to, on);
  if (place === undefined)
    return worded("it is not certain where “{{words}}” stands in the translation", {
      words: wordsOf(on.old, from, to).slice(0, 60),
    });
  const { text } = on.target;
  const before = signs.before.exec(text.slice(Math.max(0, place.start - 2), place.start))?.[0];
  const after = signs.after.exec(text.slice(place.end, place.end + 2))?.[0];
  const has = before !== undefined && after !== undefined;
  if (type === "add-signs" && !has) {
    const { raw } = close;
    const [left, right] = signs === QUOTES ? on.terms.quotesFor(open.raw, raw) : [open.raw, raw];
    on.splices.wrap(place, left, right);
  }
  if (type === "remove-signs" && has) {
    on.splices.replace({ start: place.start - before.length, end: place.start }, "");
    on.splices.replace({ start: place.end, end: place.end + after.length }, "");
  }
  return undefined;
}

/** Whether the signs are, or were, around all there is. */
function isWhole({ type, from, to }: SignEdit, { old }: Application): boolean {
  const edge = type === "add-signs" ? 0 : 1;
  return from === edge && to === old.leaves.length - edge;
}

/** All of a text, but for signs around it; undefined where these are around parts of it. */
function wholeWithin({ text }: Reading, { before, after }: typeof QUOTES): Span | undefined {
  const all = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  const [opening, closing] = [text.charAt(all.start), text.charAt(all.end - 1)];
  const inner = { start: all.start + 1, end: all.end - 1 };
  if (!before.test(opening) || !after.test(closing) || inner.end <= inner.start) return all;
  const within = text.slice(inner.start, inner.end);
  return within.includes(opening) || within.includes(closing) ? undefined : inner;
}

function placeOf(from: number, to: number, on: Application): Span | undefined {
  const { old, target } = on;
  const stretch = stretchOf(old, from, to);
  if (stretch === undefined) return undefined;
  const words = wordsOf(old, from, to);
  if (IN_ORDER.test(words)) return inOrder(words, stretch, on);
  const place = NAMED.test(words)
    ? standInBoth(words, old, target)
    : on.words.asTheyStand(from, to);
  return place ?? on.words.byTerm(stretch);
}

/** The one of as many that the program fills in in the same order. */
function inOrder(words: string, { start }: Span, on: Application): Span | undefined {
  const { old: sources, target: targets } = on.placesOf(words);
  const at = sources.length === targets.length ? targets[sources.indexOf(start)] : undefined;
  return at === undefined ? undefined : { start: at, end: at + words.length };
}
