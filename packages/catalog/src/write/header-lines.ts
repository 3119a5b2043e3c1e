import type { FileText } from "../read/raw-entry.js";
import { readField } from "../read/read-field.js";
import { fieldLines, type Layout } from "../wrap/field.js";

/**
 * Writes the msgstr of a header that changed: the lines of the fields that did
 * not change stay as they were.
 *
 * @param old - the lines of the msgstr as they were
 * @param file - the file that they stood in
 * @param value - the header's new text
 * @param style - how the catalog is written
 * @returns the new lines; undefined where the old ones do not begin with `msgstr ""`
 * @example
 * headerLines('msgstr ""\n"Language: it\\n"\n', file, "Language: fr\n", style);
 */
export function headerLines(
  old: string,
  file: FileText,
  value: string,
  style: Layout & { readonly eol: string },
): string | undefined {
  const [first, ...rest] = old.split(/(?<=\n)/u);
  if (first === undefined || !/^\s*msgstr\s*""\s*$/u.test(first)) return undefined;
  const known = linesByText(rest, file, style.eol);
  let result = first;
  for (const line of value.split(/(?<=\n)/u)) {
    if (line === "") continue;
    const [, ...written] = fieldLines("", "msgstr", `\n${line}`, style).slice(1);
    result += known.get(line) ?? written.map((text) => text + style.eol).join("");
  }
  return result;
}

/** The lines of each header field, by its text: a wrapped one has several. */
function linesByText(
  lines: readonly string[],
  { charset }: FileText,
  eol: string,
): Map<string, string> {
  const known = new Map<string, string>();
  let text = "";
  let start = 0;
  for (const [index, line] of lines.entries()) {
    text += readField({ text: line, charset }, 0, line.length);
    if (!text.endsWith("\n") && index < lines.length - 1) continue;
    const whole = lines.slice(start, index + 1).join("");
    known.set(text, whole.endsWith("\n") ? whole : whole + eol);
    text = "";
    start = index + 1;
  }
  return known;
}
