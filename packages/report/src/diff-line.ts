import type { Paint } from "./colour.js";
import { wordDiff, type DiffPart } from "./word-diff.js";

/** Words that are shown beside a change. */
const BESIDE = 6;

/**
 * Writes an edit as one line, as `git diff --word-diff` does:
 * `the [-old-]{+new+} text`. Of long stretches that stay, the words next to
 * the changes are shown.
 *
 * @param before - the old text, on one line
 * @param after - the new text, on one line
 * @param paint - colours, or none
 * @returns the line
 * @example
 * diffLine("a red boat", "a blue boat", painter(false)); // "a [-red-]{+blue+} boat"
 */
export function diffLine(before: string, after: string, paint: Paint): string {
  const parts = wordDiff(before, after);
  const texts = parts.map((part, index) => {
    if (part.kind === "removed") return paint("bad", `[-${part.text}-]`);
    if (part.kind === "added") return paint("good", `{+${part.text}+}`);
    return beside(part, index === 0, index === parts.length - 1);
  });
  return texts.reduce((line, text, index) => {
    const isReplaced = parts[index]?.kind === "added" && parts[index - 1]?.kind === "removed";
    return index === 0 ? text : `${line}${isReplaced ? "" : " "}${text}`;
  }, "");
}

function beside({ text }: DiffPart, isFirst: boolean, isLast: boolean): string {
  const words = text.split(" ");
  const left = isFirst ? 0 : BESIDE;
  const right = isLast ? 0 : BESIDE;
  if (words.length <= left + right + 1) return text;
  return [...words.slice(0, left), "…", ...words.slice(words.length - right)].join(" ");
}
