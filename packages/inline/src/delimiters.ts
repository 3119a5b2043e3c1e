import type { MarkKind, Part } from "./reading.js";
import type { Token } from "./scan.js";
import { part } from "./scan-parts.js";

/** Emphasis, as two stretches of delimiters. */
export interface Emphasis {
  readonly kind: MarkKind;
  readonly open: Part;
  readonly close: Part;
}

interface Run {
  readonly character: string;
  readonly canClose: boolean;
  readonly canOpen: boolean;
  /** What is not used yet. */
  start: number;
  end: number;
}

/** The delimiter runs within one pair of brackets that may still open emphasis. */
interface Level {
  readonly runs: Run[];
  readonly counts: Map<string, number>;
}

/**
 * Pairs emphasis delimiters as CommonMark does (0.31, §6.2, "process emphasis"),
 * without its rule of three. Links bind tighter. Each run is put on the stack
 * and taken from it once, so it is linear.
 *
 * @param text - inline Markdown
 * @param tokens - what {@link scan} made of it
 * @returns pairs, in no particular order
 * @see https://spec.commonmark.org/0.31.2/#an-algorithm-for-parsing-nested-emphasis-and-links
 * @example
 * pairDelimiters("**a**", scan("**a**"))[0]?.kind; // "strong"
 */
export function pairDelimiters(text: string, tokens: readonly Token[]): Emphasis[] {
  const pairs: Emphasis[] = [];
  const levels: Level[] = [{ runs: [], counts: new Map() }];
  for (const token of tokens) {
    if (token.kind === "open") levels.push({ runs: [], counts: new Map() });
    else if (token.kind === "close") levels.pop();
    const level = levels.at(-1);
    if (token.kind !== "delimiter" || !level) continue;
    const run = runOf(text, token);
    if (run.canClose) close(text, run, level, pairs);
    if (run.canOpen && run.end > run.start) push(level, run);
  }
  return pairs;
}

function push(level: Level, run: Run): void {
  level.runs.push(run);
  level.counts.set(run.character, (level.counts.get(run.character) ?? 0) + 1);
}

function close(text: string, closer: Run, level: Level, pairs: Emphasis[]): void {
  const { runs, counts } = level;
  while (closer.end > closer.start && (counts.get(closer.character) ?? 0) > 0) {
    const opener = runs.at(-1);
    if (!opener) return;
    if (opener.character !== closer.character) {
      drop(level);
      continue;
    }
    const length = Math.min(2, opener.end - opener.start, closer.end - closer.start);
    pairs.push({
      kind: closer.character === "~" ? "strikethrough" : length === 2 ? "strong" : "emphasis",
      open: part(text, opener.end - length, opener.end),
      close: part(text, closer.start, closer.start + length),
    });
    opener.end -= length;
    closer.start += length;
    if (opener.end === opener.start) drop(level);
  }
}

function drop({ runs, counts }: Level): void {
  const run = runs.pop();
  if (run) counts.set(run.character, (counts.get(run.character) ?? 1) - 1);
}

/** Left- and right-flanking (CommonMark 0.31, §6.2). */
function runOf(text: string, { start, end }: Token): Run {
  const before = characterBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 32);
  const character = text[start] ?? "";
  const left =
    !/\s/.test(after) && (!isPunctuation(after) || /\s/.test(before) || isPunctuation(before));
  const right =
    !/\s/.test(before) && (!isPunctuation(before) || /\s/.test(after) || isPunctuation(after));
  const intraword = character === "_";
  return {
    character,
    canOpen: left && (!intraword || !right || isPunctuation(before)),
    canClose: right && (!intraword || !left || isPunctuation(after)),
    start,
    end,
  };
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return " ";
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 ? text.slice(at - 2, at) : (text[at - 1] ?? " ");
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
