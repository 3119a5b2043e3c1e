export { loadIdentifier, type Identifier } from "./language/identifier.js";
export { languageName, languageOfLocale, type LocaleLanguage } from "./language/locale-language.js";
export { sentencesOf, type Sentence, type Word } from "./language/sentences.js";
export { judgeSentence, type Judge, type Verdict } from "./language/evidence.js";
export {
  judgeBlocks,
  type BlockOptions,
  type JudgedBlock,
  type JudgedSentence,
} from "./language/judge-blocks.js";
export { languageOfTexts, pageInOtherLanguage } from "./language/page-language.js";
export { judgePairs, type PairVerdict, type TextPair } from "./language/judge-pairs.js";
