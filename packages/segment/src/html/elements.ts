/** Elements whose content is no text: never translated. */
export const opaqueElements: ReadonlySet<string> = new Set([
  "script",
  "style",
  "code",
  "pre",
  "template",
  "svg",
  "math",
  "samp",
  "kbd",
  "var",
]);

/** Elements that are part of a sentence. All others begin and end a segment. */
export const inlineElements: ReadonlySet<string> = new Set([
  "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
  "img", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "rp", "rt", "rtc", "s", "samp", "small",
  "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
]); // prettier-ignore

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set([
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
  "track", "wbr",
]); // prettier-ignore
