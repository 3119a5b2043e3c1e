/**
 * Elements that a translation may use where its source does not: they are part
 * of a sentence, load nothing, run nothing and lead nowhere. All others are
 * refused, also those that nobody has thought of.
 */
export const harmlessElements: ReadonlySet<string> = new Set([
  "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
  "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
]); // prettier-ignore

/** Attributes that any element of a translation may have, whatever their values. */
export const harmlessAttributes: ReadonlySet<string> = new Set(["lang", "dir", "xml:lang"]);

/** Attributes whose values are addresses: they may differ from the source's, as links may. */
export const addressAttributes: ReadonlySet<string> = new Set(["href", "src", "cite"]);

/**
 * Elements whose content does something, or is not read as HTML: a translation
 * has it to the letter. That of `<title>` and `<textarea>` is text, and what is in
 * `<object>` and `<select>` is read as anywhere else: pages name these (`Array<Object>`) and go on with words.
 */
export const opaqueElements: ReadonlySet<string> = new Set([
  "iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "template", "xmp",
]); // prettier-ignore

/**
 * Elements without content, which nothing closes; `param` is one to parsers alone.
 *
 * @see https://html.spec.whatwg.org/multipage/syntax.html#void-elements
 */
export const voidElements: ReadonlySet<string> = new Set([
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
  "track", "wbr",
]); // prettier-ignore
