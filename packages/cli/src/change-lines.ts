import { oneLine, painter, shortenFor, type SourceChange, type TextStyle } from "@dragoman/report";
import { diffLine } from "./diff-line.js";

/**
 * Writes what a change of the pages does to their translations: a sum, then each text with its
 * outcome in each locale.
 *
 * @param change - the change
 * @param style - what the output can show
 * @returns lines, with a final line break
 */
export function changeLines(change: SourceChange, style: TextStyle): string {
  const paint = painter(style.colour);
  const edits = change.edits.flatMap(({ page, line, source, before, outcomes }) => {
    const each = outcomes.map(({ locale, outcome, settled }) =>
      [oneLine(locale), outcome, ...(settled === true ? ["(settled)"] : [])].join(" "),
    );
    const text = oneLine(source);
    return [
      "",
      `${oneLine(page)}:${line}  ${paint("strong", each.join(", "))}`,
      `      ${before === undefined ? shortenFor(style, text, style.width - 6) : diffLine(oneLine(before), text, paint)}`,
    ];
  });
  return `${["", summary(change), ...edits].join("\n")}\n`;
}

function summary({ since, edits, removed, unread = [] }: SourceChange): string {
  const outcomes = edits.flatMap((edit) => edit.outcomes);
  const count = (wanted: string): number =>
    outcomes.filter(({ outcome }) => outcome === wanted).length;
  const fuzzy = outcomes.filter(({ outcome }) => outcome === "fuzzy");
  const locales = new Set(fuzzy.map(({ locale }) => locale)).size;
  const sum = [
    `Since ${oneLine(since)}, this change makes ${fuzzy.length} translations fuzzy in ${locales} locales;`,
    `${count("carried")} were carried, ${count("moved")} moved, ${count("new")} are to be made.`,
    ...(removed === 0 ? [] : [`Texts that went: ${removed}.`]),
    ...(unread.length === 0
      ? []
      : [`Not readable at ${oneLine(since)}: ${unread.map(oneLine).join(", ")}.`]),
  ];
  return sum.join(" ");
}
