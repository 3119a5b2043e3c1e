import { type Say, type Worded, worded, wordedCount } from "@dragoman/model";
import type { PrunedCatalog, PrunedEntry, PruneOutcome } from "@dragoman/project";
import { oneLine, painter, sayFor, shortenFor, type Paint, type TextStyle } from "@dragoman/report";

/** Columns before a text: the number of its line, and space. */
const INDENT = 7;

/**
 * Writes what was deleted, or would be, by catalog: the line of each entry, its
 * msgid, and below it the translation that goes. Then the files that were made for pages
 * which are gone.
 *
 * @param outcome - what a prune gave
 * @param style - what the output can show
 * @returns lines, with a final line break; empty where there is nothing to tell
 * @example
 * prunedLines(outcome, style).split("\n")[1]; // "locales/it/gone.po  2 entries, 5 words"
 */
export function prunedLines(outcome: PruneOutcome, style: TextStyle): string {
  const { deleted, locales, templates } = outcome;
  const say = sayFor(style);
  const paint = painter(style.colour);
  const blocks = locales.flatMap(({ files }) =>
    files.map((catalog) => {
      const entries = catalog.entries.flatMap((entry) => entryLines(entry, style, paint));
      return `\n${[titleOf(catalog, deleted, say, paint), ...entries].join("\n")}\n`;
    }),
  );
  const fate = `  ${say(fateOf({ deletesFile: true }, deleted))}`;
  const gone = [...locales.flatMap(({ pages }) => pages), ...templates].map(
    ({ file }) => `${paint("strong", oneLine(file))}${paint("quiet", fate)}\n`,
  );
  return blocks.join("") + (gone.length === 0 ? "" : `\n${gone.join("")}`);
}

function titleOf(catalog: PrunedCatalog, deleted: boolean, say: Say, paint: Paint): string {
  const { file, entries, words, orphan } = catalog;
  const counts = say(entryCount(entries.length, words));
  const note = orphan ? `  ${say(fateOf(catalog, deleted))}` : "";
  return `${paint("strong", oneLine(file))}  ${counts}${paint("quiet", note)}`;
}

function entryCount(count: number, words: number): Worded {
  return wordedCount("{{count}} entries, {{words}}", {
    count,
    words: wordedCount("{{count}} words", { count: words, defaultValue_one: "{{count}} word" }),
    defaultValue_one: "{{count}} entry, {{words}}",
  });
}

function fateOf({ deletesFile }: Pick<PrunedCatalog, "deletesFile">, deleted: boolean): Worded {
  if (!deletesFile) return worded("its page is gone");
  return deleted
    ? worded("its page is gone; the file was deleted")
    : worded("its page is gone; the file would be deleted");
}

function entryLines(
  { line, msgid, msgstr }: PrunedEntry,
  style: TextStyle,
  paint: Paint,
): string[] {
  const shown = (text: string): string => shortenFor(style, oneLine(text), style.width - INDENT);
  const number = String(line).padStart(INDENT - 2);
  const forms = msgstr.filter((form) => form !== "");
  return [
    `${paint("quiet", number)}  ${shown(msgid)}`,
    ...forms.map((form) => `${" ".repeat(INDENT)}${paint("quiet", shown(form))}`),
  ];
}
