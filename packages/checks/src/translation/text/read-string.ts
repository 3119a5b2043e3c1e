import type { Leaf, Mark, Reading } from "@dragoman/inline";
import { leafFrom } from "@dragoman/inline";
import type { Span } from "@dragoman/model";
import { placeholderKey, placeholdersIn } from "../../safety/strings/placeholders.js";
import { stringTags } from "../../safety/strings/string-tags.js";
import type { Tag } from "../../safety/tags.js";

const URL = /https?:\/\/[^\s<>"'{}]{1,2000}/giu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Reads a UI string as {@link Reading} has it: words, tags, what a program puts
 * in, and addresses. What Markdown would make of it is text.
 *
 * @param text - a text of i18next's JSON
 * @returns leaves in order, and an element as a mark around its leaves
 * @example
 * readString("Hi <0>{{name}}</0>").leaves.map(({ kind }) => kind); // ["word", "expression"]
 */
export function readString(text: string): Reading {
  const { paired, single } = pairs(stringTags(text));
  const found: Leaf[] = single.map((tag) => leafOf("tag", tag, text));
  for (const one of placeholdersIn(text)) {
    found.push({ ...leafOf("expression", one, text), key: placeholderKey(one) });
  }
  const taken: Span[] = [...paired.flat().map(spanOf), ...found].sort(byStart);
  for (const [kind, pattern] of [
    ["url", URL],
    ["word", WORD],
  ] as const) {
    for (const gap of gaps(text, taken)) {
      for (const match of text.slice(gap.start, gap.end).matchAll(pattern)) {
        const start = gap.start + match.index;
        found.push(leafOf(kind, { start, end: start + match[0].length }, text));
      }
    }
    taken.push(...found.filter((leaf) => leaf.kind === kind));
    taken.sort(byStart);
  }
  const leaves = found.sort(byStart);
  return { text, leaves, marks: paired.map((pair) => markOf(pair, leaves)) };
}

type Pair = readonly [open: Tag, close: Tag];

/** Pairs tags by name, the nearest first; what is left stands alone. */
function pairs(tags: readonly Tag[]): { readonly paired: Pair[]; readonly single: Span[] } {
  const open = new Map<string, Tag[]>();
  const paired: Pair[] = [];
  const inPairs = new Set<Tag>();
  for (const tag of tags) {
    const stack = open.get(tag.name) ?? [];
    open.set(tag.name, stack);
    if (tag.type === "open" && !tag.selfClosing) stack.push(tag);
    const opener = tag.type === "close" ? stack.pop() : undefined;
    if (opener === undefined) continue;
    paired.push([opener, tag]);
    inPairs.add(opener).add(tag);
  }
  paired.sort(([one], [other]) => one.end - other.end);
  return { paired, single: tags.filter((tag) => !inPairs.has(tag)).map(spanOf) };
}

function markOf([open, close]: Pair, leaves: readonly Leaf[]): Mark {
  return {
    kind: "html",
    open: { ...spanOf(open), text: open.text },
    close: { ...spanOf(close), text: close.text },
    from: leafFrom(leaves, open.end),
    to: leafFrom(leaves, spanOf(close).start),
  };
}

function spanOf({ end, text }: Tag): Span {
  return { start: end - text.length, end };
}

function leafOf(kind: Leaf["kind"], { start, end }: Span, text: string): Leaf {
  const raw = text.slice(start, end);
  return { kind, raw, key: raw.toLowerCase(), start, end };
}

/** What is between spans that are ordered by their starts. */
function gaps(text: string, taken: readonly Span[]): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { start, end } of taken) {
    if (start > from) found.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return [...found, { start: from, end: text.length }];
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}
