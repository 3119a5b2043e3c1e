import type { EntryFields } from "../entry.js";
import { PART } from "../read/raw-entry.js";
import { writeReference } from "../read/read-comments.js";
import { fieldLines, type Layout, PAGE_WIDTH } from "../wrap/field.js";
import { orderFlags } from "./flags.js";

/** One part of an entry, ready to be written. */
export interface WritablePart {
  /** The same for parts that say the same, however they are laid out. */
  readonly content: string;
  /** Its lines, without line endings. */
  readonly lines: (layout: Layout) => readonly string[];
}

/**
 * Gives the parts of an entry in the order in which gettext writes them.
 *
 * @param entry - the entry
 * @returns the parts that are not empty, by their kind; kinds ascend in the order of writing
 * @example
 * writableParts(entry).get(PART.msgid)?.lines(layout); // ['msgid "Install"']
 */
export function writableParts(entry: EntryFields): Map<number, WritablePart> {
  const parts = new Map<number, WritablePart>();
  addComments(parts, entry);
  const mark = entry.obsolete ? "#~" : "";
  const now = entry.obsolete ? "#~ " : "";
  const before = entry.obsolete ? "#~| " : "#| ";
  const wraps = !entry.flags.includes("no-wrap");
  const field = (
    part: number,
    prefix: string,
    keyword: string,
    value: string | undefined,
  ): void => {
    if (value === undefined) return;
    parts.set(part, {
      content: `${mark}${keyword} ${value}`,
      lines: (layout) =>
        fieldLines(prefix, keyword, value, { ...layout, wrapped: layout.wrapped && wraps }),
    });
  };
  field(PART.previousMsgctxt, before, "msgctxt", entry.previous.msgctxt);
  field(PART.previousMsgid, before, "msgid", entry.previous.msgid);
  field(PART.previousMsgidPlural, before, "msgid_plural", entry.previous.msgidPlural);
  field(PART.msgctxt, now, "msgctxt", entry.msgctxt);
  field(PART.msgid, now, "msgid", entry.msgid);
  field(PART.msgidPlural, now, "msgid_plural", entry.msgidPlural);
  const plural = entry.msgidPlural !== undefined;
  const forms = plural ? entry.msgstr : entry.msgstr.slice(0, 1);
  for (const [index, form] of (forms.length === 0 ? [""] : forms).entries()) {
    field(PART.msgstr + index, now, plural ? `msgstr[${String(index)}]` : "msgstr", form);
  }
  return parts;
}

function addComments(parts: Map<number, WritablePart>, entry: EntryFields): void {
  const add = (part: number, values: readonly string[], lines: () => string[]): void => {
    if (values.length > 0) parts.set(part, { content: values.join("\n"), lines });
  };
  add(PART.translatorComment, entry.translatorComments, () =>
    entry.translatorComments.map((text) => commentLine("#", text)),
  );
  add(PART.extractedComment, entry.extractedComments, () =>
    entry.extractedComments.map((text) => commentLine("#.", text)),
  );
  add(PART.reference, entry.references, () => referenceLines(entry.references));
  add(PART.flags, entry.flags, () => [`#, ${orderFlags(entry.flags).join(", ")}`]);
}

function commentLine(marker: string, text: string): string {
  // A line ending inside would end the comment, and what follows would be read as PO.
  const line = onOneLine(text);
  return line === "" ? marker : `${marker} ${line}`;
}

function onOneLine(text: string): string {
  const plain = !text.includes("\n") && !text.includes("\r");
  return plain ? text : text.replaceAll(/[\r\n]+/gu, " ");
}

/** gettext counts the bytes of references, not their columns. */
function referenceLines(references: readonly string[]): string[] {
  const lines: string[] = [];
  let line = "#:";
  let width = 2;
  for (const reference of references) {
    const written = writeReference(onOneLine(reference));
    const added = Buffer.byteLength(written) + 1;
    if (width > 2 && width + added > PAGE_WIDTH) {
      lines.push(line);
      line = "#:";
      width = 2;
    }
    line += ` ${written}`;
    width += added;
  }
  lines.push(line);
  return lines;
}
