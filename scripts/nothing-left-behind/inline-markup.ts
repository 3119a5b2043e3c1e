import { matchAt, verbatim, type Recogniser } from "./recogniser.js";

// Every repetition is bounded or ends at a character it cannot contain, so that
// none of these patterns takes more than linear time.

/** An escaped link, `\[text\](page.md)`, keeps its address: no one translates that. */
export const escape: Recogniser = verbatim(/\\\]\([^\s()]{1,500}\)|\\[!-/:-@[-`{-~]/y);
export const autolink: Recogniser = verbatim(
  /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]{1,64}@[\w.-]{1,255})>/y,
);
export const entity: Recogniser = verbatim(
  /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});/y,
);
/** Jinja, Liquid and mdBook: `{{ name }}`, `{% tag %}`, `{{#include file}}`. */
export const macro: Recogniser = verbatim(/\{\{[^{}]{0,500}\}\}|\{%[^{}%]{0,500}%\}/y);
/** `(`, `)` and `]` end a URL, since most stand in parentheses or in a link's text. */
export const url: Recogniser = verbatim(
  /(?:https?:\/\/|www\.)[!#-&+-;=?@A-Z\\^_a-z~]*[#-&+/-9=@A-Za-z~]/y,
);
export const email: Recogniser = verbatim(
  /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y,
);
/** `:material-home:`, `:smile:`. */
export const shortcode: Recogniser = verbatim(/:[a-z0-9+_-]{1,80}:/y);
/** `++ctrl+alt+del++` of pymdownx.keys; `{++added++}` is an insertion of pymdownx.critic. */
export const keys: Recogniser = verbatim(
  /(?<![{+])\+\+[a-z0-9_-]{1,40}(?:\+[a-z0-9_-]{1,40}){0,8}\+\+/y,
);
/** `$a^2$` as Pandoc reads it (no space inside, no digit after), and `\(a^2\)` where it looks like a formula. */
export const math: Recogniser = verbatim(
  /\$(?![\s$])[^$\n]{1,300}(?<!\s)\$(?!\d)|\\\((?=[^\n)]{0,300}[\\^_=])[^\n]{1,300}?\\\)/y,
);

const ATTRIBUTE_LIST = /\{:?[ ]{0,8}(?=[.#]|[A-Za-z][\w-]{0,40}=)[^{}\n]{1,1000}\}/y;
const TRANSLATABLE_PAIR = /\b((?:title|alt|aria-label|placeholder)=)("[^"]*"|'[^']*'|[^\s"'{}]+)/g;

/** `{ .class title="Prose" }`. */
export const attributeList: Recogniser = (text, at, context) => {
  const list = matchAt(ATTRIBUTE_LIST, text, at);
  if (list === undefined) return undefined;
  const written = list.replace(
    TRANSLATABLE_PAIR,
    (_, name: string, value: string) => name + context.plain(value),
  );
  return { end: at + list.length, text: written };
};
