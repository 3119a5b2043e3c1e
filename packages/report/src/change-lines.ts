import { grouped } from "@dragoman/model";
import {
  changeSentence,
  sameOutcomes,
  unreadSentence,
  type SameOutcome,
} from "./change-outcomes.js";
import type { Paint, Tone } from "./colour.js";
import { oneLine } from "./display.js";
import { editExcerpt } from "./edit-excerpt.js";
import type { SourceChange, SourceEdit } from "./source-change.js";
import { shortenFor, type TextStyle } from "./style.js";

const INDENT = "      ";

const TONES: Readonly<Record<SameOutcome["outcome"], Tone>> = {
  fuzzy: "middling",
  new: "bad",
  moved: "good",
  carried: "good",
};

/**
 * Writes what a change of the source does to the translations: a sentence, then
 * each edit with its place, the text before and after, and its outcome by locale.
 *
 * @param change - the change
 * @param style - what the output can show
 * @param paint - painter for the same output
 * @returns one list of lines for the sentence, and one for each page
 * @example
 * changeLines({ since: "main", edits: [], removed: 0 }, style, painter(false));
 */
export function changeLines(change: SourceChange, style: TextStyle, paint: Paint): string[][] {
  const pages = grouped(change.edits, ({ page }) => page);
  const unread = oneLine(unreadSentence(change));
  const since = `since ${oneLine(change.since)}:`;
  return [
    [`${paint("strong", since)} ${[changeSentence(change), unread].join(" ").trim()}`],
    ...Array.from(pages.values(), (edits) =>
      edits.flatMap((edit) => editLines(edit, style, paint)),
    ),
  ];
}

function editLines(edit: SourceEdit, style: TextStyle, paint: Paint): string[] {
  const source = oneLine(edit.source).trim();
  const outcomes = sameOutcomes(edit).flatMap((same) => outcomeLines(same, style, paint));
  const place = `  ${oneLine(`${edit.page}:${edit.line}`)}`;
  if (edit.before === undefined) {
    return [place, INDENT + shortenFor(style, source, style.width - INDENT.length), ...outcomes];
  }
  const old = oneLine(edit.before).trim();
  const width = style.width - INDENT.length - "before  ".length;
  const [before, after] =
    style.whole === true
      ? [old, source]
      : editExcerpt(old, source, width, style.unicode ? "…" : "...");
  return [
    place,
    `${INDENT}${paint("quiet", "before  ")}${before}`,
    `${INDENT}${paint("quiet", "after   ")}${after}`,
    ...outcomes,
  ];
}

/** Catalogs' places, like all places, are never cut. */
function outcomeLines(
  { outcome, reason, settled, outcomes }: SameOutcome,
  style: TextStyle,
  paint: Paint,
): string[] {
  const locales = outcomes.map(({ locale }) => oneLine(locale)).join(", ");
  const why = reason === "" ? "" : `: ${oneLine(reason)}`;
  const rest = shortenFor(
    style,
    ` in ${locales}${settled ? ", settled" : ""}${why}`,
    style.width - INDENT.length - outcome.length,
  );
  const entries = outcomes.flatMap(({ catalog }) => catalog ?? []);
  return [
    INDENT + paint(TONES[outcome], outcome) + rest,
    ...entries.map(({ file, line }) => `${INDENT}  ${paint("quiet", oneLine(`${file}:${line}`))}`),
  ];
}
