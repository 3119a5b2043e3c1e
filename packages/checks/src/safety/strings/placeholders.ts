/** Something that a program puts into a text, as i18next finds it. */
export interface Placeholder {
  readonly kind: "value" | "nesting";
  /** As written. */
  readonly text: string;
  /** 0-based offsets in the text, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether its end is there. */
  readonly isClosed: boolean;
}

/**
 * Finds what a program puts into a text: values, `{{x, format}}` and
 * `{{- x}}`, and other texts, `$t(key, { "count": 1 })`.
 *
 * @param text - a text of i18next's JSON
 * @returns the placeholders in their order; one that stands inside another one is part of that
 * @see https://www.i18next.com/translation-function/interpolation
 * @see https://www.i18next.com/translation-function/nesting
 * @example
 * placeholdersIn("Hi {{ name }}")[0]?.text; // "{{ name }}"
 */
export function placeholdersIn(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  const sign = /\{\{|\}\}|\$t\(/gu;
  // After one without an end all of its kind count as such, so that nothing is looked for twice.
  const isEndless = { value: false, nesting: false };
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const start = match.index;
    const kind = match[0] === "$t(" ? "nesting" : "value";
    const isEnd = match[0] === "}}";
    const closed = isEnd || isEndless[kind] ? undefined : endOf(text, start, kind);
    if (closed === undefined && !isEnd) isEndless[kind] = true;
    const end = closed ?? sign.lastIndex;
    found.push({ kind, text: text.slice(start, end), start, end, isClosed: closed !== undefined });
    sign.lastIndex = end;
  }
  return found;
}

function endOf(text: string, start: number, kind: Placeholder["kind"]): number | undefined {
  if (kind === "nesting") return callEnd(text, start);
  const close = text.indexOf("}}", start + 2);
  return close === -1 ? undefined : close + 2;
}

/**
 * Writes a placeholder so that two which say the same are equal: without white
 * space, which does not matter to the program.
 *
 * @param placeholder - as it was found
 * @returns a key to compare
 * @example
 * placeholderKey(placeholdersIn("{{ n , number }}")[0]!); // "{{n,number}}"
 */
export function placeholderKey({ text }: Pick<Placeholder, "text">): string {
  return text.replace(/\s+/gu, "");
}

/** The offset behind the parenthesis that closes a call; what is quoted counts for nothing. */
function callEnd(text: string, at: number): number | undefined {
  let depth = 0;
  let quote: string | undefined;
  for (let end = at + 2; end < text.length; end++) {
    const character = text.charAt(end);
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return end + 1;
  }
  return undefined;
}
