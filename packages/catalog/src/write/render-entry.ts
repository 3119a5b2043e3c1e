import type { Entry } from "../entry.js";
import type { RawEntry } from "../read/raw-entry.js";
import type { Layout } from "../wrap/field.js";
import { isHeader } from "../header/header.js";
import { Draft, type Written } from "./draft.js";
import { headerLines } from "./header-lines.js";
import { originOf } from "../change-entry.js";
import { type WritablePart, writableParts } from "./entry-lines.js";

/** How lines of a catalog are written. */
export interface LineStyle extends Layout {
  readonly eol: "\n" | "\r\n";
}

/**
 * Writes an entry as gettext does, from its values alone.
 *
 * @param entry - any entry
 * @param style - how the catalog is written
 * @returns its lines with their line endings, without a blank line before
 * @example
 * renderEntry(newEntry({ msgid: "a" }), style); // 'msgid "a"\nmsgstr ""\n'
 */
export function renderEntry(entry: Entry, style: LineStyle): string {
  const key = `${style.eol} ${style.wrapped} ${style.eastAsian}`;
  const known = rendered.get(entry);
  if (known?.key === key) return known.text;
  let text = "";
  for (const part of writableParts(entry).values()) text += joined(part, style);
  rendered.set(entry, { key, text });
  return text;
}

/** Entries are values, and one that nobody translated yet stands in a template and in each locale's catalog. */
const rendered = new WeakMap<Entry, { readonly key: string; readonly text: string }>();

/**
 * Writes an entry that was read and changed: the lines of parts that say what
 * they said stay as they were, byte for byte.
 *
 * @param entry - the changed entry
 * @param raw - the entry as it was read
 * @param style - how the catalog is written
 * @returns the text that replaces the entry's, blank lines before it included
 * @example
 * renderChanged(changeEntry(entry, { fuzzy: true }), raw, style).text;
 */
export function renderChanged(entry: Entry, raw: RawEntry, style: LineStyle): Written {
  const { text } = raw.file;
  const origin = originOf(entry);
  const blocks = lineBlocks(raw);
  const draft = new Draft(text);
  let done = blocks?.[0]?.start ?? raw.parts[raw.partsStart + 1] ?? raw.start;
  draft.copy(raw.start, done);
  if (origin === undefined || blocks === undefined) {
    draft.add(renderEntry(entry, style));
    return draft;
  }
  const before = writableParts(origin);
  const pending = new Map(writableParts(entry));
  for (const block of blocks) {
    draft.copy(done, block.start);
    done = block.end;
    draft.add(takeBelow(pending, block.part, before, style));
    const now = pending.get(block.part);
    if (
      block.part === 0 ||
      (now !== undefined && now.content === before.get(block.part)?.content)
    ) {
      draft.copy(block.start, block.end);
    } else if (now !== undefined) {
      const kept = isHeader(entry)
        ? headerLines(raw.file, block, entry.msgstr[0] ?? "", style)
        : undefined;
      if (kept === undefined) draft.add(joined(now, style));
      else draft.append(kept, 0);
      pending.delete(block.part);
    }
  }
  draft.add(takeBelow(pending, Infinity, before, style));
  draft.copy(done, raw.end);
  if (text.charCodeAt(raw.end - 1) === 10) return draft;
  return { text: withoutLineEnd(draft.text), marks: draft.marks };
}

interface Block {
  readonly part: number;
  /** Start of its first line; end after the line ending of its last. */
  readonly start: number;
  readonly end: number;
}

/** The parts as whole lines; undefined where a line is shared by several, or by two entries. */
function lineBlocks(raw: RawEntry): Block[] | undefined {
  const { text } = raw.file;
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const from = Math.max(raw.start, bom);
  if (from > bom && text.charCodeAt(from - 1) !== 10) return undefined;
  if (raw.end < text.length && text.charCodeAt(raw.end - 1) !== 10) return undefined;
  const own = text.slice(from, raw.end);
  const blocks: Block[] = [];
  for (let index = raw.partsStart; index < raw.partsEnd; index += 3) {
    const partStart = (raw.parts[index + 1] ?? 0) - from;
    const partEnd = (raw.parts[index + 2] ?? 0) - from;
    const start = partStart === 0 ? 0 : own.lastIndexOf("\n", partStart - 1) + 1;
    const newline = own.indexOf("\n", partEnd);
    const end = newline < 0 ? own.length : newline + 1;
    if (/\S/u.test(own.slice(start, partStart) + own.slice(partEnd, end))) return undefined;
    blocks.push({ part: raw.parts[index] ?? 0, start: start + from, end: end + from });
  }
  return blocks;
}

/** Writes the parts that the entry did not have and that come before another. */
function takeBelow(
  pending: Map<number, WritablePart>,
  limit: number,
  before: ReadonlyMap<number, WritablePart>,
  style: LineStyle,
): string {
  let text = "";
  for (const [part, writable] of pending) {
    if (part >= limit) break;
    if (before.has(part)) continue;
    text += joined(writable, style);
    pending.delete(part);
  }
  return text;
}

function joined(part: WritablePart, style: LineStyle): string {
  return part.lines(style).join(style.eol) + style.eol;
}

function withoutLineEnd(text: string): string {
  return text.endsWith("\r\n") ? text.slice(0, -2) : text.endsWith("\n") ? text.slice(0, -1) : text;
}
