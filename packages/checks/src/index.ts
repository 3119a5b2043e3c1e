export { blockOptions } from "./language/block-options.js";
export { type Identifier, loadIdentifier, withMemory } from "./language/identifier.js";
export { type BlockOptions, judgeBlocks } from "./language/judge-blocks.js";
export type { JudgedBlock, JudgedSentence } from "./language/judged-block.js";
export { type Habit, habitsOf } from "./language/habits.js";
export { keepable, type Keepable } from "./language/keepable.js";
export {
  judgeTranslations,
  type LanguageKnowledge,
  needsNoTranslation,
} from "./language/judge-translations.js";
export { type Settlement, settlementOf } from "./settlement.js";
export { judgePairs, type PairVerdict } from "./language/judge-pairs.js";
export type { Verdict } from "./language/evidence.js";
export {
  blockFindings,
  type FindingContext,
  otherLanguageFinding,
  pairFinding,
  verdictProblem,
} from "./language/language-findings.js";
export { languageName, languageOfLocale, type LocaleLanguage } from "./language/locale-language.js";
export { languageOfTexts, pageInOtherLanguage } from "./language/page-language.js";
export { type Sentence, sentencesOf, type Word } from "./language/sentences.js";
export { codeSpansDiffer } from "./translation/code-spans.js";
export { definitionsOf } from "./shape/definitions.js";
export { comparePages, type ShapeOptions } from "./shape/compare-pages.js";
export type { TextPair } from "./language/text-pair.js";
export { checkTranslations } from "./translation/check-translations.js";
export type {
  CheckContext,
  CheckedSegment,
  Glossary,
  TranslationPair,
} from "./translation/translation-pair.js";
export type { Refusal, SafetyOptions } from "./safety/refusal.js";
export {
  gatedPage,
  type GatedPage,
  refusedOf,
  refusedTranslations,
} from "./safety/refused-translations.js";
export { namedHosts } from "./safety/hosts.js";
export { refusedString, type StringRefusal } from "./safety/strings/refused-string.js";
export { needsGate } from "./safety/needs-gate.js";
export { safetyRules } from "./safety/rules.js";
export { RULE_GROUPS, type RuleGroup, RULES } from "./rules/rules.js";
export {
  inconsistentTranslations,
  type PlacedPair,
} from "./translation/inconsistent-translations.js";
export { brokenLinks } from "./translation/site/broken-links.js";
export type { LinkProblem, SitePage } from "./translation/site/site-page.js";
