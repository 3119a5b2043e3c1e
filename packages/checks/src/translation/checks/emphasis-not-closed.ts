import { translatable, worded } from "@dragoman/model";
import type { ReadContext } from "../read-context.js";
import type { ReadText } from "../text/read-pair.js";
import { shown } from "../text/shown.js";
import type { Remark, TranslationCheck } from "../translation-check.js";

export const emphasisNotClosed: TranslationCheck = {
  rule: {
    name: "emphasis-not-closed",
    severity: "warning",
    title: translatable("emphasis is not closed"),
    description: `A \`*\`, \`**\`, \`_\` or \`~~\` of the translation opens or closes nothing, so readers see it as it is written, and what should stand out does not. A delimiter is lost easily; but in CommonMark it also matters what stands beside it: in \`**強調。**次\` the second \`**\` closes nothing, because a full stop stands before it and a letter after it. Python-Markdown (\`mkdocs\`) has no such rule.

Add the delimiter that is missing, or move punctuation out of the emphasis: \`**強調**。次\`.`,
    example: { source: "Low water is *very* low.", target: "La bassa marea è *molto bassa." },
  },
  find: ({ source, target, isMarkdown }, context) => {
    if (!isMarkdown || !/[*_~]/u.test(target.text)) return [];
    const there = strays(source, context);
    return [...strays(target, context)].flatMap(([run, at]): Remark[] => {
      if ((there.get(run)?.length ?? 0) >= at.length) return [];
      const around = shown(target.text.slice(Math.max(0, (at[0] ?? 0) - 15), (at[0] ?? 0) + 20));
      return [worded("`{{run}}` closes nothing or is not closed: “{{around}}”", { run, around })];
    });
  },
};

/** Runs of delimiters that pair with nothing, and where they stand. A single `~` is read as a tilde. */
function strays({ text, reading }: ReadText, { dialect }: ReadContext): Map<string, number[]> {
  const runs: { start: number; end: number }[] = [];
  for (const { kind, raw, start, end } of reading.leaves) {
    if (kind !== "punctuation" || !/^[*_~]$/u.test(raw)) continue;
    const last = runs.at(-1);
    if (last?.end === start && text[last.start] === raw) last.end = end;
    else runs.push({ start, end });
  }
  const found = new Map<string, number[]>();
  const free = runs.filter(({ start, end }) => isDelimiter(text, start, end));
  for (const { start, end } of dialect === "mkdocs" ? unpairedByLength(text, free) : free) {
    const run = text.slice(start, end);
    const same = found.get(run);
    if (same === undefined) found.set(run, [start]);
    else same.push(start);
  }
  return found;
}

/** Between spaces it is an asterisk, in a word it is an underscore, alone it is a tilde. */
function isDelimiter(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? " ", text[end] ?? " "];
  if (/\s/u.test(before) && /\s/u.test(after)) return false;
  if (text[start] === "~") return end - start === 2;
  if (text[start] === "_") return !(WORD.test(before) && /[\p{L}\p{N}_/.(]/u.test(after));
  return end - start <= 3;
}

const WORD = /[\p{L}\p{N}_/.]/u;

/**
 * Python-Markdown pairs runs of the same length whatever punctuation stands
 * beside them; white space alone matters.
 *
 * @see https://python-markdown.github.io/ (`inlinepatterns.py`, EM_STRONG_RE and the like)
 */
function unpairedByLength(
  text: string,
  runs: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const open = new Map<string, { start: number; end: number }>();
  const unpaired: { start: number; end: number }[] = [];
  for (const run of runs) {
    const written = text.slice(run.start, run.end);
    const opener = open.get(written);
    if (opener !== undefined && !/\s/u.test(text[run.start - 1] ?? " ")) open.delete(written);
    else if (/\s/u.test(text[run.end] ?? " ")) unpaired.push(run);
    else {
      if (opener !== undefined) unpaired.push(opener);
      open.set(written, run);
    }
  }
  return [...unpaired, ...open.values()];
}
