import { grouped, type Say, type Worded, worded } from "@dragoman/model";
import { sameOutcomes, type SameOutcome } from "./change-outcomes.js";
import { changeSentence, unreadSentence } from "./change-sentence.js";
import type { Paint, Tone } from "./colour.js";
import { displayWidth, oneLine } from "./display.js";
import { editExcerpt } from "./edit-excerpt.js";
import { labelled } from "./labelled.js";
import { OUTCOME_NAMES } from "./outcome-names.js";
import type { SourceChange, SourceEdit } from "./source-change.js";
import { sayFor, shortenFor, type TextStyle } from "./style.js";

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
  const say = sayFor(style);
  const since = say(worded("since {{revision}}:", { revision: oneLine(change.since) }));
  const sentences = [changeSentence(change), unreadSentence(change) ?? []].flat();
  return [
    [[paint("strong", since), ...sentences.map((one) => oneLine(say(one)))].join(" ")],
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
  const say = sayFor(style);
  const labels = labelled([say(worded("before")), say(worded("after"))]);
  const width = style.width - INDENT.length - displayWidth(labels[0]);
  const [before, after] =
    style.whole === true
      ? [old, source]
      : editExcerpt(old, source, width, style.unicode ? "…" : "...");
  return [
    place,
    `${INDENT}${paint("quiet", labels[0])}${before}`,
    `${INDENT}${paint("quiet", labels[1])}${after}`,
    ...outcomes,
  ];
}

/** Catalogs' places, like all places, are never cut. */
function outcomeLines(same: SameOutcome, style: TextStyle, paint: Paint): string[] {
  const { outcome, outcomes } = same;
  const say = sayFor(style);
  const name = say(OUTCOME_NAMES[outcome]);
  const width = style.width - INDENT.length - displayWidth(name) - 1;
  const rest = shortenFor(style, say(whereAndWhy(same, say)), width);
  const entries = outcomes.flatMap(({ catalog }) => catalog ?? []);
  return [
    `${INDENT}${paint(TONES[outcome], name)} ${rest}`,
    ...entries.map(({ file, line }) => `${INDENT}  ${paint("quiet", oneLine(`${file}:${line}`))}`),
  ];
}

function whereAndWhy({ reason, wording, settled, outcomes }: SameOutcome, say: Say): Worded {
  const locales = outcomes.map(({ locale }) => oneLine(locale)).join(", ");
  const why = oneLine(say({ message: reason, wording }));
  if (why === "") {
    return settled
      ? worded("in {{locales}}, settled", { locales })
      : worded("in {{locales}}", { locales });
  }
  return settled
    ? worded("in {{locales}}, settled: {{reason}}", { locales, reason: why })
    : worded("in {{locales}}: {{reason}}", { locales, reason: why });
}
