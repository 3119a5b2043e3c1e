import type { CarryChoice } from "@dragoman/sync";

/**
 * What can be turned on and off below `carry`, and what it is, for editors. The
 * names are those that `sync --explain` and the comments in catalogs use; the
 * compiler sees that each class of the carry engine is here. Nearly all are on
 * by default, letter case and punctuation too: of real edits of letter case or of
 * punctuation alone that humans translated again, 37.5% and 36.4% left the
 * translation's words as they were, after edits of URLs alone 43.3%. Numbers
 * have to be allowed, because another one may ask for another form of a noun,
 * and markup of a translator's own: nobody else knows whether it is meant.
 */
const DESCRIPTIONS: Readonly<Record<keyof CarryChoice, string>> = {
  "white-space": "Line breaks within a block, and spaces.",
  url: "The address of a link or an image, and URLs and e-mail addresses in the text.",
  "link-title": "The title of a link or an image; its words are a translator's.",
  "attribute-list": "Attribute lists such as { .card }.",
  "heading-id": "The id of a heading, {#id}.",
  code: "Code spans, template expressions, placeholders, options and paths, and words that became code or were it.",
  number:
    "Numbers, and names with digits, that the translation has as they are. Another number may ask for another form of a noun.",
  html: "HTML tags and their attributes, but for texts such as alt.",
  emphasis: "Emphasis put around words that stand, taken off, or made another one.",
  link: "A link put around words that stand, or taken off.",
  reference: "Labels of reference links, and footnote marks.",
  icon: "Icons such as :octicons-home-16:.",
  "block-marker": "The marker of a block within a text, such as # or 1.",
  "dash-or-quote":
    "Dashes, hyphens and the style of quotation marks, which the translation keeps, and such marks put around words that stand, or taken off.",
  "letter-case":
    "Capital and small letters; a translation follows in a first letter, in capitals throughout, and in names such as ProxyStore.",
  punctuation:
    "Punctuation within the text; the translation keeps its own, but for brackets around words that stand.",
  "closing-punctuation": "Punctuation at the end; a sign of the translation's own stays.",
  "edited-back":
    "An edit that was taken back while its translation was still fuzzy: that is finished again.",
  others: "All classes of edits that are not named here.",
  "own-markup": "Translations with markup of their own, such as a link into their language.",
};

const NOT_BY_DEFAULT: ReadonlySet<string> = new Set(["number", "own-markup"]);

/** A key of `carry`. */
interface CarryKey {
  readonly key: string;
  readonly description: string;
  readonly byDefault: boolean;
}

/** The keys of `carry`, in the order in which they are shown. */
export const CARRY_KEYS: readonly CarryKey[] = Object.entries(DESCRIPTIONS).map(
  ([key, description]) => ({ key, description, byDefault: !NOT_BY_DEFAULT.has(key) }),
);
