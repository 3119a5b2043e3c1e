import {
  type Finding,
  type Page,
  type Problem,
  type Segment,
  type Worded,
  worded,
} from "@dragoman/model";
import type { JudgedBlock } from "./judged-block.js";
import type { PairVerdict } from "./judge-pairs.js";
import { wordedLanguage } from "./locale-language.js";

/** The localised page that findings are of. */
export interface FindingContext {
  readonly page: Page;
  readonly locale: string;
  /** ISO 639 code of the source language, where it is known. */
  readonly source?: string | undefined;
}

/**
 * Makes findings of what was judged without a source.
 *
 * @param blocks - one per segment of the page, judged
 * @param context - page and locale
 * @returns rule `block-in-other-language`, in the order of the page
 * @example
 * blockFindings(judgeBlocks(texts, options), { page, locale: "it" })[0]?.message; // "in English"
 */
export function blockFindings(
  blocks: readonly JudgedBlock[],
  { page, locale }: FindingContext,
): Finding[] {
  return blocks.flatMap(({ other, isPartly, sentences }, index): Finding[] => {
    const segment = page.segments[index];
    if (other === undefined || segment === undefined) return [];
    const first = sentences.find(({ verdict }) => verdict.kind === "other");
    const message = inLanguage(other, isPartly ? first?.text : undefined);
    return [targetFinding("block-in-other-language", message, page, segment, locale)];
  });
}

/**
 * Says what is wrong with a text that was judged beside its source.
 *
 * @param verdict - what became of it
 * @param language - ISO 639 code of the source language, where it is known
 * @returns rule `left-in-source-language`, `block-in-other-language` or, a note, `same-as-source`;
 *   undefined where it is translated
 * @example
 * verdictProblem({ kind: "same" }, "en")?.severity; // "note"
 */
export function verdictProblem(
  verdict: PairVerdict,
  language: string | undefined,
): Problem | undefined {
  switch (verdict.kind) {
    case "translated":
      return undefined;
    case "same":
      return {
        rule: "same-as-source",
        severity: "note",
        ...worded("as in the source: a name or a label"),
      };
    case "left": {
      const message =
        language === undefined ? worded("as in the source") : inLanguage(language, verdict.part);
      return { rule: "left-in-source-language", severity: "warning", ...message };
    }
    case "other": {
      const message = inLanguage(verdict.language, verdict.part);
      return verdict.language === language
        ? {
            rule: "left-in-source-language",
            severity: "warning",
            ...worded("{{finding}}, though not as the source has it now", { finding: message }),
          }
        : { rule: "block-in-other-language", severity: "warning", ...message };
    }
  }
}

/**
 * Makes a finding of what became of a segment.
 *
 * @param verdict - what became of it
 * @param source - the source text
 * @param target - its place on the localised page
 * @param context - page, locale and source language
 * @returns the finding, as {@link verdictProblem} has it; undefined where it is translated
 * @example
 * pairFinding({ kind: "same" }, "Signal", segment, context)?.severity; // "note"
 */
export function pairFinding(
  verdict: PairVerdict,
  source: string,
  target: Segment,
  { page, locale, source: language }: FindingContext,
): Finding | undefined {
  const problem = verdictProblem(verdict, language);
  if (problem === undefined) return undefined;
  const { rule, severity } = problem;
  return { ...targetFinding(rule, problem, page, target, locale), severity, source };
}

/**
 * Makes the finding of a page that is in another language altogether.
 *
 * @param language - ISO 639 code of that language
 * @param context - page and locale
 * @returns rule `other-language`, an error, at the page's start
 * @example
 * otherLanguageFinding("de", { page, locale: "it" }).message; // "the page is in German"
 */
export function otherLanguageFinding(language: string, { page, locale }: FindingContext): Finding {
  return {
    rule: "other-language",
    severity: "error",
    ...worded("the page is in {{language}}", { language: wordedLanguage(language) }),
    file: page.path,
    line: 1,
    column: 1,
    locale,
  };
}

function inLanguage(language: string, part: string | undefined): Worded {
  const name = wordedLanguage(language);
  return part === undefined
    ? worded("in {{language}}", { language: name })
    : worded("a part is in {{language}}: “{{part}}”", { language: name, part });
}

function targetFinding(
  rule: string,
  { message, wording }: Worded,
  page: Page,
  segment: Segment,
  locale: string,
): Finding {
  return {
    rule,
    severity: "warning",
    message,
    wording,
    file: page.path,
    ...segment.position,
    locale,
    target: segment.source,
  };
}
