/** What XML 1.0 (§2.2, Char) does not allow, not even as a reference; lone surrogates are among it. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * Writes a text as XML content (XML 1.0, §2.4).
 *
 * @param text - any text
 * @returns the text with references; what XML cannot hold is U+FFFD
 * @see https://www.w3.org/TR/xml/#syntax
 * @example
 * xmlText("a < b\u0000"); // "a &lt; b�"
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>\r]/g, (one) => REFERENCES[one] ?? one);
}

/** Attributes of an element; undefined ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes an XML element.
 *
 * @param name - its name
 * @param attributes - names as they are to stand there, and values as plain text
 * @param content - XML, for example of {@link xmlText} or of other elements
 * @returns the element; without content, an empty-element tag
 * @example
 * xmlElement("a", { b: "<c>" }); // '<a b="&lt;c&gt;"/>'
 */
export function xmlElement(name: string, attributes: XmlAttributes, content = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`],
  );
  const start = `<${name}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A parser turns raw line breaks and tabs in attributes into spaces (§3.3.3): references stay. */
function xmlAttribute(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"\t\n\r]/g, (one) => REFERENCES[one] ?? one);
}
