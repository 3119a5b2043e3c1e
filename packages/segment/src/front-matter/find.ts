/** A closed block of front matter; offsets into the page, end-exclusive. */
export interface FrontMatterBlock {
  readonly type: "closed";
  readonly format: "yaml" | "toml" | "json";
  /** Where its content starts and ends. */
  readonly start: number;
  readonly contentEnd: number;
  /** Where the body starts. */
  readonly end: number;
}

/** Front matter that is opened and never closed. */
interface UnclosedFrontMatter {
  readonly type: "unclosed";
  readonly fence: string;
}

/**
 * Finds front matter at the start of a page. A first line `---` is a thematic
 * break rather than front matter where nothing that looks like a key follows.
 *
 * @param text - the whole page
 * @param from - where the first line starts (1 after a byte-order mark)
 */
export function findFrontMatter(
  text: string,
  from: number,
): FrontMatterBlock | UnclosedFrontMatter | undefined {
  const opener = /(?:---|\+\+\+|\{)(?=[ \t]*(?:\r\n|\n|\r))/y;
  opener.lastIndex = from;
  const fence = opener.exec(text)?.[0];
  if (fence === undefined) return undefined;
  const start = nextLine(text, from) ?? text.length;
  if (fence === "{") return findJson(text, from);
  const format = fence === "---" ? "yaml" : "toml";
  for (let line: number | undefined = start; line !== undefined; line = nextLine(text, line)) {
    const closer =
      format === "yaml" ? /(?:---|\.\.\.)(?=[ \t]*(?:\r|\n|$))/y : /\+\+\+(?=[ \t]*(?:\r|\n|$))/y;
    closer.lastIndex = line;
    if (closer.test(text))
      return {
        type: "closed",
        format,
        start,
        contentEnd: line,
        end: nextLine(text, line) ?? text.length,
      };
  }
  const looksLikeKeys = /(?:#[^\n]*\n)*[\w"'.-]+[ \t]*[:=](?:[ \t\r\n]|$)/y;
  looksLikeKeys.lastIndex = start;
  return looksLikeKeys.test(text) ? { type: "unclosed", fence } : undefined;
}

/** JSON front matter ends with a line that is a brace. */
function findJson(text: string, from: number): FrontMatterBlock | UnclosedFrontMatter | undefined {
  const firstKey = /\{\s*"/y;
  firstKey.lastIndex = from;
  if (!firstKey.test(text)) return undefined;
  for (let line = nextLine(text, from); line !== undefined; line = nextLine(text, line)) {
    const closer = /\}(?=[ \t]*(?:\r|\n|$))/y;
    closer.lastIndex = line;
    if (closer.test(text))
      return {
        type: "closed",
        format: "json",
        start: from,
        contentEnd: line + 1,
        end: nextLine(text, line) ?? text.length,
      };
  }
  return { type: "unclosed", fence: "{" };
}

function nextLine(text: string, from: number): number | undefined {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = from;
  return ending.test(text) && ending.lastIndex <= text.length ? ending.lastIndex : undefined;
}
