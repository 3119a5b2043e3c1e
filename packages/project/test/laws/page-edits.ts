import fc from "fast-check";
import type { Page } from "@dragoman/model";
import { sentence } from "./markdown-page.js";
import { pageOf, withPage, type Site } from "./site.js";

/** An edit of the pages of a site: what is done, and where; numbers are taken modulo what there is. */
export interface PageEdit {
  readonly name: keyof typeof EDITS;
  readonly page: number;
  readonly at: number;
  /** A second place, or where within a block. */
  readonly other: number;
  /** New words, where there are any. */
  readonly text: string;
}

/** What an edit works on: the blocks of a page, as blank lines divide it. */
type Blocks = readonly string[];
type BlockEdit = (blocks: Blocks, edit: PageEdit) => Blocks;

/** A paragraph that begins with a word: it has no container and no mark that an edit would cut through. */
const PARAGRAPH = /^\p{L}[^|]*$/u;

const EDITS = {
  insert: (blocks, { at, text }) => blocks.toSpliced(at, 0, text),
  delete: (blocks, { at }) => blocks.toSpliced(at, 1),
  swap: (blocks, { at, other }) => {
    const second = other % blocks.length;
    return blocks.with(at, blocks[second] ?? "").with(second, blocks[at] ?? "");
  },
  split: (blocks, { at }) => onBlock(blocks, at, (block) => block.replace(/([.!:]) /u, "$1\n\n")),
  join: (blocks, { at }) => {
    const both = blocks.slice(at, at + 2);
    return both.every((block) => PARAGRAPH.test(block))
      ? blocks.toSpliced(at, 2, both.join(" "))
      : blocks;
  },
  url: (blocks, { at }) =>
    onBlock(blocks, at, (block) => block.replaceAll("](", "](https://new.test/")),
  word: (blocks, { at, text }) => onBlock(blocks, at, (block) => `${text} ${block}`),
  mark: (blocks, { at }) =>
    onBlock(blocks, at, (block) => block.replace(/(?<= )\p{L}+(?= )/u, "**$&**")),
  quote: (blocks, { at }) =>
    onBlock(blocks, at, (block) => block.replace(/(?<= )\p{L}+(?= )/u, '"$&"')),
  unquote: (blocks, { at }) => onBlock(blocks, at, (block) => block.replaceAll('"', "")),
  first: (blocks, { at }) => onBlock(blocks, at, withOtherFirst),
  capitals: (blocks, { at }) =>
    onBlock(blocks, at, (block) => (/[^\p{L}\s.,]/u.test(block) ? block : block.toUpperCase())),
  double: (blocks, { at, other }) => blocks.toSpliced(other % blocks.length, 0, blocks[at] ?? ""),
  rewrap: (blocks) => blocks,
  move: (blocks) => blocks,
} satisfies Record<string, BlockEdit>;

function onBlock(blocks: Blocks, at: number, change: (block: string) => string): Blocks {
  const block = blocks[at] ?? "";
  return PARAGRAPH.test(block) ? blocks.with(at, change(block)) : blocks;
}

function withOtherFirst(block: string): string {
  const first = block.charAt(0);
  const capital = first.toUpperCase();
  return (first === capital ? first.toLowerCase() : capital) + block.slice(1);
}

/** Any edit. */
export const pageEdit: fc.Arbitrary<PageEdit> = fc.record({
  name: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  page: fc.nat(),
  at: fc.nat(),
  other: fc.nat(),
  text: sentence,
});

/** Applies an edit to the text of a page, or of two. */
export function edited(site: Site, edit: PageEdit): Site {
  const paths = [...site.pages.keys()].sort();
  const path = pick(paths, edit.page);
  if (edit.name === "rewrap") return rewrapped(site, path, edit.at);
  if (edit.name === "move") return moved(site, path, pick(paths, edit.other), edit);
  const { eol, front, blocks } = taken(site, path);
  if (blocks.length === 0) return site;
  const change: BlockEdit = EDITS[edit.name];
  const next = change(blocks, { ...edit, at: edit.at % blocks.length });
  return put(site, path, { eol, front, blocks: next });
}

/** A page's blocks; its front matter stays where it is, for elsewhere it is none. */
function taken(site: Site, path: string): { eol: string; front: string; blocks: string[] } {
  const text = site.pages.get(path) ?? "";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const [front = ""] = /^\uFEFF?(?:---\r?\n[^]*?\n---(?:\r?\n)*)?/u.exec(text) ?? [];
  return { eol, front, blocks: text.slice(front.length).split(eol + eol) };
}

function put(
  site: Site,
  path: string,
  { eol, front, blocks }: { eol: string; front: string; blocks: Blocks },
): Site {
  return withPage(site, path, front + blocks.join("\n\n").replaceAll(/\r?\n/gu, eol));
}

function moved(site: Site, from: string, to: string, { at, other }: PageEdit): Site {
  const source = taken(site, from);
  const index = at % Math.max(1, source.blocks.length);
  const [block] = source.blocks.splice(index, 1);
  if (block === undefined || from === to) return site;
  const target = taken(site, to);
  target.blocks.splice(other % (target.blocks.length + 1), 0, block);
  return put(put(site, from, source), to, target);
}

/** Breaks the lines of a page's paragraphs elsewhere. */
export function rewrapped(site: Site, path: string, seed: number): Site {
  return withPage(site, path, rewrappedText(pageOf(site, path), seed));
}

/** Markup within which a line break is not a space only, or a break would be read otherwise. */
const WHOLE =
  /(`+)[^]*?\1|<[^<>]*>|\]\([^()]*\)|\{[^{}]*\}|\[[^[\]]*\]|[ \t]*(?: {2}|\\)\r?\n\s*/gu;

function rewrappedText({ text, segments }: Page, seed: number): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  let result = "";
  let from = 0;
  for (const { slot, kind, source } of segments) {
    const { start, end, form } = slot;
    if (kind !== "paragraph" || form.form !== "markdown" || form.linePrefix !== "") continue;
    if (form.inTable || source.includes("|")) continue;
    result += text.slice(from, start) + otherwise(text.slice(start, end), seed, eol);
    from = end;
  }
  return result + text.slice(from);
}

/**
 * Each third space between words becomes a line break, and each line break a space. Where the author put two
 * spaces, one would be left: that is another text.
 */
function otherwise(paragraph: string, seed: number, eol: string): string {
  let result = "";
  let from = 0;
  let count = seed;
  const loose = (text: string): string =>
    text.replaceAll(/[ \t]*\r?\n[ \t]*|(?<! ) (?=\p{L}{2})/gu, (gap) => {
      if (gap !== " ") return " ";
      return count++ % 3 === 0 ? eol : gap;
    });
  for (const whole of paragraph.matchAll(WHOLE)) {
    result += loose(paragraph.slice(from, whole.index)) + whole[0];
    from = whole.index + whole[0].length;
  }
  return result + loose(paragraph.slice(from));
}

function pick(paths: readonly string[], index: number): string {
  const path = paths[index % paths.length];
  if (path === undefined) throw new Error("a site has a page");
  return path;
}
