import { sameOutcomes, type SameOutcome } from "../change-outcomes.js";
import { changeSentence, unreadSentence } from "../change-sentence.js";
import { oneLine } from "../display.js";
import { editExcerpt } from "../edit-excerpt.js";
import type { SourceChange, SourceEdit } from "../source-change.js";
import { annotationText, MOST_CELLS } from "./annotation-text.js";
import type { Annotation } from "./workflow-command.js";

/**
 * Says what each edit of a change does, at its line of the source page.
 *
 * @param change - the change
 * @param folder - the project's folder in its repository
 * @returns the sentence on the whole change, and one annotation per edit: a warning where something becomes fuzzy
 * @example
 * editAnnotations(undefined, ""); // []
 */
export function editAnnotations(change: SourceChange | undefined, folder: string): Annotation[] {
  if (change === undefined) return [];
  const title = `Translations since ${oneLine(change.since)}`;
  const message =
    `${changeSentence(change).message} ${oneLine(unreadSentence(change)?.message ?? "")}`.trim();
  return [
    { kind: "notice", title, message },
    ...change.edits.map((edit) => editAnnotation(edit, folder)),
  ];
}

function editAnnotation(edit: SourceEdit, folder: string): Annotation {
  const groups = sameOutcomes(edit);
  const isFuzzy = groups.some(({ outcome, settled }) => outcome === "fuzzy" && !settled);
  const lines = groups.map(({ outcome, reason, settled, outcomes }) => {
    const locales = outcomes.map(({ locale }) => oneLine(locale)).join(", ");
    return `${outcome} in ${locales}${settled ? ", settled" : ""}${reason === "" ? "" : `: ${oneLine(reason)}`}`;
  });
  return {
    kind: isFuzzy ? "warning" : "notice",
    title: isFuzzy ? "This edit makes translations fuzzy" : titleOfEdit(groups),
    message: [...lines, sourceOf(edit)].join("\n"),
    file: folder + edit.page,
    line: edit.line,
    column: edit.column,
  };
}

function sourceOf({ source, before }: SourceEdit): string {
  if (before === undefined) return annotationText(source);
  return editExcerpt(oneLine(before).trim(), oneLine(source).trim(), MOST_CELLS)[1];
}

function titleOfEdit(groups: readonly SameOutcome[]): string {
  const isWaiting = groups.some(({ outcome, settled }) => outcome === "new" && !settled);
  return isWaiting ? "A new text to translate" : "Translations follow this edit";
}
