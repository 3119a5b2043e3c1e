import { type Worded, worded } from "@dragoman/model";

/** Why nothing is certain: a text in an attribute that only the source has. */
export function noCounterpart(markup: string): Worded {
  return worded("the translation has no counterpart of a text in {{markup}}", { markup });
}
