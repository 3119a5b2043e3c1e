import type { FileText } from "../read/raw-entry.js";
import { readField } from "../read/read-field.js";
import { fieldLines, type Layout } from "../wrap/field.js";
import { Draft, type Written } from "./draft.js";

/** A stretch of a file, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes the msgstr of a header that changed: the lines of the fields that did
 * not change stay as they were.
 *
 * @param file - the file
 * @param old - where the lines of the msgstr stand in it
 * @param value - the header's new text
 * @param style - how the catalog is written
 * @returns the new lines; undefined where the old ones do not begin with `msgstr ""`
 * @example
 * headerLines(file, { start: 9, end: 38 }, "Language: fr\n", style)?.text;
 */
export function headerLines(
  file: FileText,
  old: Stretch,
  value: string,
  style: Layout & { readonly eol: string },
): Written | undefined {
  const { text } = file;
  const [first, ...rest] = text.slice(old.start, old.end).split(/(?<=\n)/u);
  if (first === undefined || !/^\s*msgstr\s*""\s*$/u.test(first)) return undefined;
  const known = linesByText(rest, old.start + first.length, file.charset);
  const draft = new Draft(text);
  draft.copy(old.start, old.start + first.length);
  for (const line of value.split(/(?<=\n)/u)) {
    if (line === "") continue;
    const kept = known.get(line);
    if (kept === undefined) {
      const [, ...written] = fieldLines("", "msgstr", `\n${line}`, style).slice(1);
      draft.add(written.map((one) => one + style.eol).join(""));
    } else {
      draft.copy(kept.start, kept.end);
      if (text.charCodeAt(kept.end - 1) !== 10) draft.add(style.eol);
    }
  }
  return draft;
}

/** Where the lines of each header field stand, by its text: a wrapped one has several. */
function linesByText(
  lines: readonly string[],
  offset: number,
  charset: string,
): Map<string, Stretch> {
  const known = new Map<string, Stretch>();
  let texts: string[] = [];
  let start = offset;
  let end = offset;
  for (const [index, line] of lines.entries()) {
    const text = readField({ text: line, charset }, 0, line.length);
    texts.push(text);
    end += line.length;
    if (!text.endsWith("\n") && index < lines.length - 1) continue;
    known.set(texts.join(""), { start, end });
    texts = [];
    start = end;
  }
  return known;
}
