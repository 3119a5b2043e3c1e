import type { Problem } from "@dragoman/model";
import { CHECKS, FUZZY_CHECKS, STRING_CHECKS } from "./all-checks.js";
import { readContext, type ReadContext } from "./read-context.js";
import { readPair } from "./text/read-pair.js";
import type { CheckContext, TranslationPair } from "./translation-pair.js";

/**
 * Checks translations against their sources. Each text is read once for all
 * checks; a translation that is the same as its source has no problem here:
 * what was left in the source language is told by its language. An empty
 * translation has none either.
 *
 * @param pairs - of one page, or of a whole locale
 * @param context - locales, glossary and dialect
 * @returns one list per pair, in order
 * @example
 * checkTranslations([{ segment, target: "Vedi [b](b.md)" }], context)[0]?.[0]?.rule; // "links-differ"
 */
export function checkTranslations(
  pairs: readonly TranslationPair[],
  context: CheckContext,
): readonly (readonly Problem[])[] {
  const known = readContext(context);
  return pairs.map((pair) => problemsOf(pair, known));
}

const NONE: readonly Problem[] = [];

function problemsOf(
  { segment, target, isFuzzy = false, otherSources = [] }: TranslationPair,
  context: ReadContext,
): readonly Problem[] {
  if (target === segment.source || target === "") return NONE;
  const pair = readPair(segment, target);
  const confirmed = segment.kind === "ui-string" ? STRING_CHECKS : CHECKS;
  const checks = isFuzzy ? FUZZY_CHECKS : confirmed;
  const problems = checks.flatMap(({ rule, find }) => {
    const remarks = find(pair, context);
    const isRight = (source: string): boolean =>
      find(readPair({ ...segment, source }, target), context).length === 0;
    if (remarks.length > 0 && otherSources.some(isRight)) return [];
    return remarks.map(({ message, wording, severity = rule.severity }): Problem => {
      return { rule: rule.name, severity, message, wording };
    });
  });
  return problems.length === 0 ? NONE : problems;
}
