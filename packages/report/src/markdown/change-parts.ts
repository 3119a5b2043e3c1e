import { sameOutcomes } from "../change-outcomes.js";
import { changeSentence, unreadSentence } from "../change-sentence.js";
import { counted } from "../counted.js";
import { oneLine } from "../display.js";
import { editExcerpt } from "../edit-excerpt.js";
import type { EditOutcome, SourceChange, SourceEdit } from "../source-change.js";
import type { Part } from "./limited.js";
import { codeHtml, codeSpan, fenced, MOST_CELLS, plainWords } from "./safe-text.js";

/**
 * Writes what a change does: a sentence, and each edit to be opened, with the
 * text before and after, and its outcome by locale.
 *
 * @param change - the change
 * @returns the sentence, and a list of the edits
 * @example
 * changeParts({ since: "main", edits: [], removed: 0 });
 */
export function changeParts(change: SourceChange): Part[] {
  const unread = unreadSentence(change)?.message ?? "";
  const warning = unread === "" ? "" : `\n${plainWords(unread)}\n`;
  const sentence = `\n**${changeSentence(change).message}**\n${warning}`;
  if (change.edits.length === 0) return [sentence];
  return [
    sentence,
    {
      before: "",
      entries: change.edits.map(editDetails),
      after: "",
      more: (hidden) => `\n… and ${counted(hidden, "more edit")}\n`,
    },
  ];
}

function editDetails(edit: SourceEdit): string {
  const { page, line, source, before } = edit;
  const groups = sameOutcomes(edit);
  const outcomes = groups.map(({ outcome, settled, outcomes: same }) => {
    return `${outcome}${settled ? " and settled" : ""} in ${counted(same.length, "locale")}`;
  });
  const summary = [codeHtml(`${page}:${line}`), outcomes.join(", ")].join(" ");
  const [old, now] = before === undefined ? [undefined, source] : diffOf(before, source);
  const text = fenced("diff", [...(old === undefined ? [] : [`- ${old}`]), `+ ${now}`]);
  const lines = groups.map(({ outcome, reason, settled, outcomes: same }) => {
    const why = reason === "" ? "" : `: ${plainWords(reason)}`;
    return `- **${outcome}** in ${same.map(localeAndEntry).join(", ")}${settled ? ", settled" : ""}${why}\n`;
  });
  return `\n<details><summary>${summary}</summary>\n\n${text}\n\n${lines.join("")}\n</details>\n`;
}

function diffOf(before: string, source: string): readonly [string, string] {
  return editExcerpt(oneLine(before).trim(), oneLine(source).trim(), MOST_CELLS - 2);
}

function localeAndEntry({ locale, catalog }: EditOutcome): string {
  const entry =
    catalog === undefined ? "" : ` (${codeSpan(`${catalog.file}:${catalog.line}`, true)})`;
  return codeSpan(locale) + entry;
}
