import type { PrunedCatalog, PrunedEntry, PruneOutcome } from "@dragoman/project";
import { oneLine, painter, shortenFor, type Paint, type TextStyle } from "@dragoman/report";

/** Columns before a text: the number of its line, and space. */
const INDENT = 7;

/**
 * Writes what was deleted, or would be, by catalog: the line of each entry, its
 * msgid, and below it the translation that goes.
 *
 * @param outcome - what a prune gave
 * @param style - what the output can show
 * @returns lines, with a final line break; empty where there is nothing to tell
 */
export function prunedLines({ deleted, locales }: PruneOutcome, style: TextStyle): string {
  const paint = painter(style.colour);
  const blocks = locales.flatMap(({ files }) =>
    files.map((catalog) => {
      const entries = catalog.entries.flatMap((entry) => entryLines(entry, style, paint));
      return `\n${[titleOf(catalog, deleted, paint), ...entries].join("\n")}\n`;
    }),
  );
  return blocks.join("");
}

function titleOf(catalog: PrunedCatalog, deleted: boolean, paint: Paint): string {
  const { file, entries, words, orphan, deletesFile } = catalog;
  const counts = `${counted(entries.length, "entry", "entries")}, ${counted(words, "word", "words")}`;
  const fate = deletesFile ? `; the file ${deleted ? "was" : "would be"} deleted` : "";
  const note = orphan ? `  its page is gone${fate}` : "";
  return `${paint("strong", oneLine(file))}  ${counts}${paint("quiet", note)}`;
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

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
