import type { Mark } from "@dragoman/inline";
import { type Worded, worded } from "@dragoman/model";

/** A title is words, which nobody has translated yet. */
export const NEW_TITLE: Worded = worded("a link has a new title to translate");

/** Why nothing is certain: a text in an attribute that only the source has. */
export function noCounterpart(markup: string): Worded {
  return worded("the translation has no counterpart of a text in {{markup}}", { markup });
}

/** Why nothing is certain: what is looked for stands elsewhere, or not as often. */
export function notThere(raw: string): Worded {
  const short = raw.length > 60 ? `${raw.slice(0, 59)}…` : raw;
  return worded("{{text}} stands in the translation not as often as in the source", {
    text: short,
  });
}

/** Why markup does not go: with it would go what a translator wrote. */
export function wordsLost(markup: string): Worded {
  return worded("what the translation says in {{markup}} would be lost", {
    markup: markup.slice(0, 80),
  });
}

/** A mark, as a reason shows it. */
export function shown({ open, close }: Mark): string {
  const text = `${open.text}…${close.text}`;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
