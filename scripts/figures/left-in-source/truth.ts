// What is left in the source language by the texts alone. It shares no code with `checks`.

/** A sentence of fewer words is not counted. */
const FEWEST_WORDS = 5;

/** Inline Markdown without its markup, roughly: both sides are read alike. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/`[^`]*`/gu, " ")
    .replace(/<\/?[A-Za-z!][^>]*>/gu, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/\]\([^)]*\)/gu, " ")
    .replace(/\[\^[^\]]*\]/gu, " ")
    .replace(/https?:\S+/gu, " ")
    .replace(/:[a-z0-9_+-]+:/gu, " ")
    .replace(/\{[^}]*\}/gu, " ")
    .replace(/\\(?=[^\w\s])/gu, "")
    .replace(/[*_~[\]=]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The sentences of five words or more; a word is one of letters, which no host or path is. */
export function longSentences(markdown: string): string[] {
  return plainText(markdown)
    .split(/(?<=[.!?。！？؟])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(" ").filter(isWord).length >= FEWEST_WORDS);
}

function isWord(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{L}[\p{L}\p{M}\p{N}’'-]*[^\p{L}\p{N}]*$/u.test(text);
}
