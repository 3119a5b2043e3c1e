import { translatable, worded } from "@dragoman/model";
import type { Reading } from "@dragoman/inline";
import { shown } from "../text/shown.js";
import { unseenDifferences } from "../text/unseen-difference.js";
import { differences, MOST_NAMED, unmatched, withoutRepeated } from "../text/unmatched.js";
import type { Remark, TranslationCheck } from "../translation-check.js";

export const codeDiffers: TranslationCheck = {
  rule: {
    name: "code-differs",
    severity: "warning",
    title: translatable("code differs"),
    description: `Code is what readers type: it is the same in every language. A code span of the source is missing in the translation or stands there without its backticks, differs by a character, or is one that the source does not have. How often a text repeats a code span does not matter.

Copy the code from the source, with its backticks. \`inspect\` compares code blocks too, line by line but for their comments.`,
    example: { source: "Run `tide --now`.", target: "Esegui `tide --ora`." },
  },
  find: ({ source, target }) => codeDifferences(source.reading, target.reading),
};

/**
 * Compares the code spans of a translation with its source's.
 *
 * @param source - the source, read
 * @param target - the translation, read
 * @returns what is wrong with the code
 * @example
 * codeDifferences(read("Run `a`."), read("Esegui."))[0]?.message; // "`a` is missing"
 */
export function codeDifferences(source: Reading, target: Reading): readonly Remark[] {
  const [there, here] = [codeOf(source), codeOf(target)];
  const found = withoutRepeated(unmatched(there, here, String), there, here, String);
  if (found.missing.length === 0 && found.extra.length === 0) return [];
  const seen = unseenDifferences(found);
  const bare = seen.missing.slice(0, MOST_SOUGHT).filter((code) => standsIn(target.text, code));
  const missing = seen.missing.filter((code) => !bare.includes(code));
  // A translation may set in code what the source has as a word.
  const extra = seen.extra.filter((code) => !source.text.includes(code));
  return [
    ...seen.remarks.slice(0, MOST_NAMED),
    ...bare.map((code) =>
      worded("`{{code}}` stands here without its backticks", { code: shown(code) }),
    ),
    ...differences({ missing, extra }, (code) => `\`${shown(code)}\``),
  ];
}

/** Each is looked for in the whole text. */
const MOST_SOUGHT = 20;

/** Whether a text has code as it is, and not as a part of a word; what stands there often is found soon. */
function standsIn(text: string, code: string): boolean {
  let at = code === "" ? -1 : text.indexOf(code);
  for (let tried = 0; at !== -1 && tried < MOST_SOUGHT; tried++) {
    if (!isInWord(text, at) && !isInWord(text, at + code.length)) return true;
    at = text.indexOf(code, at + 1);
  }
  return false;
}

/** Other scripts set no space beside a word of this one: `runを`. */
function isInWord(text: string, at: number): boolean {
  return /^\w\w$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/**
 * Without backticks; a space of their own and line breaks do not count (CommonMark 0.31, §6.1). A
 * no-break space does: who copies it has a command that no shell takes apart.
 */
function codeOf({ text, leaves, marks }: Reading): string[] {
  const spans = leaves
    .filter(({ kind }) => kind === "code")
    .map(({ raw }) => {
      const fence = /^`+/u.exec(raw)?.[0].length ?? 0;
      return raw.slice(fence, raw.length - fence);
    });
  const elements = marks
    .filter(({ open }) => /^<code\b/iu.test(open.text))
    .map(({ open, close }) => text.slice(open.end, close.start));
  return [...spans, ...elements].map((code) =>
    code.replace(/[ \t\r\n]+/gu, " ").replace(/^ | $/gu, ""),
  );
}
