/** A tag of a template language, on one line or over several. */
export interface TemplateTag {
  readonly name: string;
  /** Whether it closes a shortcode's pair; what closes one in Liquid has a name of its own. */
  readonly isCloser: boolean;
  /** The offset behind it. */
  readonly end: number;
  /** Whether it stands for itself: a statement of Liquid or Jinja, what closes a pair, `{{< x />}}`. */
  readonly isStatement: boolean;
}

/**
 * How tags begin, and what they say first. A value (`{{ name }}`) is part of a sentence and none of them;
 * nor is `{{</* name *\/>}}`, which Hugo shows as it is.
 *
 * - Hugo: https://gohugo.io/content-management/shortcodes/ (Quarto has them, too)
 * - Liquid, for Jekyll: https://shopify.github.io/liquid/basics/introduction/#tags
 * - Jinja, for MkDocs: https://mkdocs-macros-plugin.readthedocs.io/
 */
const head = /\{(?:\{([<%])|%)-?[ \t]{0,50}(\/?)[ \t]{0,50}([A-Za-z][\w./-]{0,100})/y;

/** What closes a pair: `{{< /note >}}`, `{% endif %}`. */
const closer = /\{\{[<%]-?[ \t]{0,50}\/[ \t]{0,50}([A-Za-z][\w./-]{0,100})/g;

/**
 * Finds the names of a page's shortcodes that go in pairs. Those that do hold blocks; the others may be a word of a
 * sentence (`{{< param version >}}`).
 *
 * @param text - the page's body
 * @example
 * pairedNames("{{< note >}}\nLow water.\n{{< /note >}}\n").has("note"); // true
 */
export function pairedNames(text: string): ReadonlySet<string> {
  if (!text.includes("{{<") && !text.includes("{{%")) return new Set();
  return new Set(Array.from(text.matchAll(closer), ([, name = ""]) => name));
}

/**
 * Reads the tag at an offset.
 *
 * @param text - the page's body
 * @param at - where its first brace stands
 * @param limit - where its block ends
 * @param unclosed - marks that were looked for and are not ahead in this block; grows, and keeps the scan linear
 * @returns undefined where there is no tag
 */
export function templateTagAt(
  text: string,
  at: number,
  limit: number,
  unclosed: Set<string>,
): TemplateTag | undefined {
  head.lastIndex = at;
  const found = head.exec(text);
  if (!found) return undefined;
  const [whole, sign, slash, name = ""] = found;
  const mark = sign === undefined ? "%}" : `${sign === "<" ? ">" : "%"}}}`;
  if (unclosed.has(mark)) return undefined;
  const close = text.slice(0, limit).indexOf(mark, at + whole.length);
  if (close === -1) {
    unclosed.add(mark);
    return undefined;
  }
  const isCloser = slash === "/";
  const isStatement = sign === undefined || isCloser || text[close - 1] === "/";
  return { name, isCloser, end: close + mark.length, isStatement };
}
