/** What stays as it is in a translation: code, URLs, tags, attributes, entities, icons, footnotes. */
const KEPT =
  /`[^`]*`|\]\((?:<[^<>]*>|[^\s()"]*)|<[^<>]*>|\{[^{}]*\}|&[a-z#\d]+;|\[\^[^\]]*\]|:[a-z-]+:|https?:\/\/[^\s)]+|<[a-z]\b/gu;

/**
 * Translates a text so that each word is another and can be told: letters
 * change, markup stays.
 */
export function pseudo(text: string): string {
  let result = "";
  let from = 0;
  for (const kept of text.matchAll(KEPT)) {
    result += turned(text.slice(from, kept.index)) + kept[0].replaceAll(SHOWN, turnedValue);
    from = kept.index + kept[0].length;
  }
  return result + turned(text.slice(from));
}

/** What readers see of a tag. */
const SHOWN = / (alt|title)="([^"]*)"/gu;

function turnedValue(_: string, name: string, value: string): string {
  return ` ${name}="${turned(value)}"`;
}

/** By 13 places: no word of the generated pages becomes another one. */
function turned(text: string): string {
  return text.replaceAll(/\p{L}/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code > 127) return "ø";
    const base = code < 97 ? 65 : 97;
    return String.fromCodePoint(((code - base + 13) % 26) + base);
  });
}

/** The words of a translation in order, without what an edit of markup may touch. */
export function wordsOf(text: string): string {
  const words = text.replaceAll(KEPT, " ").replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${words.trim().toLowerCase()} `;
}
