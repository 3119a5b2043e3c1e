import { matchAt, type Piece, type Recogniser } from "./recogniser.js";

/** Attributes that a reader sees or hears. */
const TRANSLATABLE_ATTRIBUTES: ReadonlySet<string> = new Set([
  "alt",
  "title",
  "aria-label",
  "placeholder",
]);

const TAG =
  /<\/?[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:@][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/y;
const ATTRIBUTE = /(\s)([A-Za-z_:@][\w.:-]*)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'=<>`]+)/g;
const COMMENT = /<!--(?:[^-]|-(?!->)){0,4000}-->/y;
const INERT = /<(?:code|pre|script|style|math|svg)\b/iy;

/** An HTML tag: its translatable attributes become pseudo-text, all else stays. */
export const htmlTag: Recogniser = (text, at, context) => {
  if (text[at] !== "<") return undefined;
  const comment = matchAt(COMMENT, text, at);
  if (comment !== undefined) return copy(text, at, at + comment.length);
  const tag = matchAt(TAG, text, at);
  if (tag === undefined) return undefined;
  const written = tag.replace(
    ATTRIBUTE,
    (whole: string, space: string, name: string, equals: string, value: string) =>
      TRANSLATABLE_ATTRIBUTES.has(name.toLowerCase())
        ? space + name + equals + context.plain(value)
        : whole,
  );
  return { end: at + tag.length, text: written };
};

/** `<code>…</code>` and its like, whose text is no prose: copied whole. */
export const inertElement: Recogniser = (text, at) => {
  const open = matchAt(INERT, text, at);
  if (open === undefined) return undefined;
  const close = `</${open.slice(1)}>`;
  const start = text.indexOf(close, at);
  return start === -1 ? undefined : copy(text, at, start + close.length);
};

/** A code span: a run of backticks, and all up to the next run of the same length (CommonMark §6.1). */
export const codeSpan: Recogniser = (text, at) => {
  if (text[at] !== "`") return undefined;
  const opened = runEnd(text, at);
  let start = text.indexOf("`", opened);
  while (start !== -1) {
    const end = runEnd(text, start);
    if (end - start === opened - at) return copy(text, at, end);
    start = text.indexOf("`", end);
  }
  return copy(text, at, opened);
};

function runEnd(text: string, at: number): number {
  let end = at;
  while (text[end] === "`") end++;
  return end;
}

function copy(text: string, start: number, end: number): Piece {
  return { end, text: text.slice(start, end) };
}
