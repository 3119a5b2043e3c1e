import type { Entry } from "@dragoman/catalog";
import { wordsOf } from "./pseudo.js";
import { entriesOf } from "./site.js";

/**
 * Finds what translators wrote into a catalog and another one has not: of each
 * translation the words in their order, for what an edit of markup touches may
 * be carried; of each comment all, but for Dragoman's own notes.
 *
 * @returns translations and comments that are lost
 */
export function lost(before: string, after: string): string[] {
  const entries = entriesOf(after);
  const words = entries.flatMap(({ msgstr }) => msgstr.map(wordsOf)).join("\n");
  const texts = new Set(entries.flatMap(({ msgstr }) => msgstr));
  const comments = new Set(entries.flatMap(({ translatorComments }) => translatorComments));
  return entriesOf(before).flatMap(({ msgstr, translatorComments }) => [
    ...msgstr.filter((form) => {
      return form !== "" && !texts.has(form) && !words.includes(wordsOf(form));
    }),
    ...translatorComments.filter((one) => !one.startsWith("dragoman:") && !comments.has(one)),
  ]);
}

/** The current entries of a catalog that Dragoman wrote, each with its lines, by msgid, in order. */
export function written(text: string): Map<string, { entry: Entry; lines: string }> {
  const blocks = text.trimEnd().split("\n\n").slice(1);
  return new Map(
    blocks.flatMap((lines) => {
      const [entry] = entriesOf(`${lines}\n`);
      return entry === undefined || entry.obsolete
        ? []
        : [[entry.msgid, { entry, lines }] as const];
    }),
  );
}
