import { firstFrom, remembering } from "@dragoman/model";
import type { Leaf, Mark, Part, Reading } from "./reading.js";
import { pairDelimiters } from "./delimiters.js";
import { scan, type Token } from "./scan.js";
import { part } from "./scan-parts.js";

/**
 * Reads an inline text into leaves and marks, in linear time. The last
 * readings are remembered.
 *
 * @param text - inline Markdown, or a whole block as written
 * @returns leaves in order, and marks by the place where they open
 * @example
 * read("**a** b").marks[0]; // { kind: "strong", from: 0, to: 1, … }
 */
export const read: (text: string) => Reading = remembering(readAnew);

type Drawn = Omit<Mark, "from" | "to">;

function readAnew(text: string): Reading {
  const tokens = scan(text);
  const drawn: Drawn[] = pairDelimiters(text, tokens);
  const paired = new Set<Token>();
  for (const token of tokens) {
    const opener = token.kind === "close" ? tokens[token.partner ?? -1] : undefined;
    if (!opener || !token.resource) continue;
    paired.add(token).add(opener);
    const kind = opener.text === "![" ? "image" : "link";
    drawn.push({ kind, open: opener, close: token, resource: token.resource });
  }
  for (const [open, close] of pairTags(tokens)) {
    paired.add(open).add(close);
    drawn.push({ kind: "html", open, close });
  }
  const leaves = leavesOf(text, tokens, paired, drawn);
  return { text, leaves, marks: place(drawn, leaves) };
}

/** Pairs tags by name, the nearest first; what is left is a leaf. */
function pairTags(tokens: readonly Token[]): [Token, Token][] {
  const open = new Map<string, Token[]>();
  const pairs: [Token, Token][] = [];
  for (const token of tokens) {
    if (token.kind !== "tag") continue;
    const name = /^<\/?([A-Za-z][\w:-]{0,60})/.exec(token.text)?.[1]?.toLowerCase();
    if (name === undefined || token.text.endsWith("/>")) continue;
    const stack = open.get(name) ?? [];
    open.set(name, stack);
    if (token.text[1] !== "/") stack.push(token);
    else {
      const opener = stack.pop();
      if (opener) pairs.push([opener, token]);
    }
  }
  return pairs;
}

/** Delimiters that opened or closed nothing are punctuation. */
function leavesOf(
  text: string,
  tokens: readonly Token[],
  paired: ReadonlySet<Token>,
  drawn: readonly Drawn[],
): Leaf[] {
  const used = new Map<number, number>();
  for (const { open, close } of drawn) used.set(open.start, open.end).set(close.start, close.end);
  const leaves: Leaf[] = [];
  for (const token of tokens) {
    if (paired.has(token)) continue;
    if (token.kind !== "delimiter") {
      leaves.push(
        leafOf(token.kind === "open" || token.kind === "close" ? "punctuation" : token.kind, token),
      );
      continue;
    }
    for (let at = token.start; at < token.end;) {
      const end = used.get(at);
      if (end === undefined) leaves.push(leafOf("punctuation", part(text, at, at + 1)));
      at = end ?? at + 1;
    }
  }
  return leaves;
}

function leafOf(kind: Leaf["kind"], { start, end, text: raw }: Part): Leaf {
  return { kind, start, end, raw, key: keyOf(kind, raw) };
}

function keyOf(kind: Leaf["kind"], raw: string): string {
  if (kind === "word") return raw.toLowerCase();
  if (kind === "punctuation") return styles.get(raw) ?? raw;
  return `${kind} ${raw.replace(/\s+/g, " ")}`;
}

/** What typographers exchange: the characters of one line mean the same. */
const styles: ReadonlyMap<string, string> = new Map(
  [`'‘’‚‛′`, `"“”„‟″`, "-‐‑‒–—―−", "…"].flatMap((line) =>
    [...line].map((character) => [character, line[0] ?? ""] as const),
  ),
);

const NO_MARKS: readonly Mark[] = [];

/** Finds the leaves within each mark. */
function place(drawn: readonly Drawn[], leaves: readonly Leaf[]): readonly Mark[] {
  if (drawn.length === 0) return NO_MARKS;
  return drawn
    .map((mark) => ({
      ...mark,
      open: placed(mark.open),
      close: placed(mark.close),
      from: leafFrom(leaves, mark.open.end),
      to: leafFrom(leaves, mark.close.start),
    }))
    .sort((a, b) => a.open.start - b.open.start);
}

function placed({ start, end, text }: Part): Part {
  return { start, end, text };
}

/**
 * Finds the first leaf that starts at an offset or after it: binary search.
 *
 * @param leaves - of a reading, in order
 * @param offset - UTF-16 offset into its text
 * @returns an index; the number of leaves where there is none
 * @example
 * leafFrom(read("a b").leaves, 1); // 1
 */
export function leafFrom(leaves: readonly Leaf[], offset: number): number {
  return firstFrom(leaves, ({ start }) => start < offset);
}
