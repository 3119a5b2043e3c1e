import {
  oneLine,
  painter,
  shortenFor,
  type EditOutcome,
  type SourceChange,
  type TextStyle,
} from "@dragoman/report";
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
  const of = (wanted: EditOutcome["outcome"]): EditOutcome[] =>
    outcomes.filter(({ outcome }) => outcome === wanted);
  const locales = new Set(of("fuzzy").map(({ locale }) => locale)).size;
  const fuzzy = `${counted(of("fuzzy").length, "translation")} fuzzy in ${counted(locales, "locale")}`;
  const sum = [
    `Since ${oneLine(since)}, this change makes ${fuzzy};`,
    `carried: ${of("carried").length}, moved: ${of("moved").length}, to be made: ${of("new").length}.`,
    ...(removed === 0 ? [] : [`Texts that went: ${removed}.`]),
    ...(unread.length === 0
      ? []
      : [`Not readable at ${oneLine(since)}: ${unread.map(oneLine).join(", ")}.`]),
  ];
  return sum.join(" ");
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
