import { attributesDiffer } from "./checks/attributes-differ.js";
import { boldMissing } from "./checks/bold-missing.js";
import { closingPunctuation } from "./checks/closing-punctuation.js";
import { codeDiffers } from "./checks/code-differs.js";
import { doubledWord } from "./checks/doubled-word.js";
import { emphasisNotClosed } from "./checks/emphasis-not-closed.js";
import { footnotesDiffer } from "./checks/footnotes-differ.js";
import { glossaryTerm } from "./checks/glossary.js";
import { iconsDiffer } from "./checks/icons-differ.js";
import { invisibleCharacter } from "./checks/invisible-character.js";
import { lengthDiffers } from "./checks/length-differs.js";
import { imagesDiffer, linksDiffer } from "./checks/links-differ.js";
import { markupAdded } from "./checks/markup-added.js";
import { mergeMark } from "./checks/merge-mark.js";
import { mixedScripts } from "./checks/mixed-scripts.js";
import { numbersDiffer } from "./checks/numbers-differ.js";
import { placeholdersDiffer } from "./checks/placeholders-differ.js";
import { punctuationSpacing } from "./checks/punctuation-spacing.js";
import { referencesDiffer } from "./checks/references-differ.js";
import { tagsDiffer } from "./checks/tags-differ.js";
import { whiteSpaceDiffers } from "./checks/white-space-differs.js";
import type { TranslationCheck } from "./translation-check.js";

/** All checks of a text against its source, in the order in which their problems are listed. */
export const CHECKS: readonly TranslationCheck[] = [
  mergeMark,
  tagsDiffer,
  markupAdded,
  linksDiffer,
  imagesDiffer,
  referencesDiffer,
  footnotesDiffer,
  codeDiffers,
  placeholdersDiffer,
  attributesDiffer,
  iconsDiffer,
  emphasisNotClosed,
  boldMissing,
  numbersDiffer,
  glossaryTerm,
  lengthDiffers,
  doubledWord,
  closingPunctuation,
  punctuationSpacing,
  whiteSpaceDiffers,
  invisibleCharacter,
  mixedScripts,
];

/** Those of UI strings, which have no Markdown: what is code or a list on a page is text there. */
export const STRING_CHECKS: readonly TranslationCheck[] = [
  mergeMark,
  tagsDiffer,
  linksDiffer,
  placeholdersDiffer,
  numbersDiffer,
  glossaryTerm,
  lengthDiffers,
  doubledWord,
  closingPunctuation,
  punctuationSpacing,
  whiteSpaceDiffers,
  invisibleCharacter,
  mixedScripts,
];

/** Those of a fuzzy translation: somebody is to look at it anyway, and is told what is no part of it. */
export const FUZZY_CHECKS: readonly TranslationCheck[] = [mergeMark];
