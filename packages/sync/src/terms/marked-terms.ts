import type { Entry } from "@dragoman/catalog";
import { type Mark, type Reading, read } from "@dragoman/inline";
import { addToGroup, type Group } from "@dragoman/model";
import { counterparts } from "../carry/counterparts.js";
import { folded } from "./phrases.js";

/** A text, and what people made of it. */
export type TranslatedText = Pick<Entry, "msgid" | "msgstr">;

/** By phrase: its translations. */
export type TermList = ReadonlyMap<string, readonly string[]>;

/**
 * Reads from one translation how it translates what stands within markup: where
 * it is certain which markup of the translation is meant.
 *
 * @param text - a text and its translation
 * @returns by phrase: its translations; all of them folded
 * @example
 * markedTerms({ msgid: "A **black cat**", msgstr: ["Un **gatto nero**"] }).get("black cat"); // ["gatto nero"]
 */
export function markedTerms({ msgid, msgstr: [translation = ""] }: TranslatedText): TermList {
  const [source, target] = [read(msgid), read(translation)];
  const terms = new Map<string, Group<string>>();
  for (const [mark, { mark: other, group }] of counterparts(source, target)) {
    if (group.length > 1) continue;
    const phrase = folded(within(mark, source));
    addToGroup(terms, phrase, withoutStop(folded(within(other, target)), phrase));
  }
  return terms;
}

function within({ open, close }: Mark, { text }: Reading): string {
  return text.slice(open.end, close.start);
}

/** What ends a sentence or a part of one: after a word, and not within an abbreviation. */
const STOP = /(?<=[\p{L}\p{M}\p{N}]{2})[.,:;…。、，：；]$/u;

/**
 * Takes the stop off a translation whose phrase has none: it slipped into the markup.
 *
 * @example
 * withoutStop("traghetto notturno.", "night ferry"); // "traghetto notturno"
 */
export function withoutStop(translation: string, phrase: string): string {
  return /\p{P}$/u.test(phrase) ? translation : translation.replace(STOP, "");
}
