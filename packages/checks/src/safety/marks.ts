import { type SlotForm, worded } from "@dragoman/model";
import { type Problem, quoted } from "./refusal.js";

/** Markup that makes a page do something, and where it comes from. A translation has no more of it than its source. */
const anywhere: readonly RegExp[] = [
  // https://facelessuser.github.io/pymdown-extensions/extensions/snippets/
  /-8<-/gu,
  // Directives of Docusaurus, MyST, markdown-it-container, mkdocstrings
  /:::+/gu,
  /\[{1,2}_?toc_?\]/giu,
  // Embedded files: Obsidian, VitePress, mkdocs-swagger
  /!\[\[|<<<|!!swagger/gu,
  // Commands of TeX: `\href` leads anywhere, `\style` and `\class` reach out of the formula
  /\\[A-Za-z]{2,}/gu,
];

/** What starts something at the beginning of a line: definitions, abbreviations, footnotes, blocks of pymdownx, directives. */
const atLineStart: readonly RegExp[] = [
  /^[ \t]{0,3}\*?\[[^\][]{0,1000}\] ?:/gmu,
  /^[ \t]{0,3}\/{3,}/gmu,
];

/** remark-directive; where `:name:` is an icon, this is one that was written wrongly. */
const directives: readonly RegExp[] = [/:[A-Za-z][\w-]{0,50}[[{]/gu, /^[ \t]{0,3}::[A-Za-z]/gmu];

/** MDX reads such lines as JavaScript: https://mdxjs.com/docs/what-is-mdx/#esm */
const inMdx: readonly RegExp[] = [/^[ \t]{0,3}(?:import|export)\b/gmu, /</gu];

/** Python-Markdown reads inline markup even in the values of attributes, and would end the tag there. */
const inAttributes: readonly RegExp[] = [/`/gu, /\]\(|\]\[/gu, /\\/gu];

/**
 * Characters that no text has: Python-Markdown marks its own places with them
 * (U+0002, U+0003) or takes them out, and browsers take them out of addresses.
 */
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

/** What the marks are looked for in. */
export interface MarkedText {
  readonly source: string;
  readonly target: string;
  readonly form: SlotForm["form"];
  readonly isMdx: boolean;
  /** Whether `:name:` is an icon. */
  readonly hasIcons: boolean;
}

/**
 * Compares how often source and translation have each mark that makes a page do something,
 * and looks for control characters.
 *
 * @param text - source and translation, and how the page is read
 * @returns the first mark that the translation has and the source has not, or not so often; undefined where there is none
 * @example
 * compareMarks({ source: "a", target: ":::b", form: "markdown", isMdx: false, hasIcons: true })?.message;
 * // "it has `:::`; the source has not"
 */
export function compareMarks({
  source,
  target,
  form,
  isMdx,
  hasIcons,
}: MarkedText): Problem | undefined {
  const character = control.exec(target)?.[0];
  if (character !== undefined && !source.includes(character)) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const message = worded("it has the control character U+{{code}}, which no page needs", {
      code,
    });
    return { rule: "unsafe-translation", ...message };
  }
  const isAttribute =
    form === "html-attribute" ||
    form === "attribute-list" ||
    form === "link-title" ||
    form === "code-title";
  const marks = [
    ...anywhere,
    ...atLineStart,
    ...(isMdx ? inMdx : []),
    ...(hasIcons ? [] : directives),
    ...(isAttribute ? inAttributes : []),
  ];
  for (const mark of marks) {
    const found = target.match(mark) ?? [];
    const left = new Map<string, number>();
    for (const one of source.match(mark) ?? []) left.set(one, (left.get(one) ?? 0) + 1);
    for (const one of found) {
      const rest = left.get(one) ?? 0;
      if (rest > 0) left.set(one, rest - 1);
      else
        return {
          rule: "unsafe-translation",
          ...(found.length > 1
            ? worded("it has {{mark}} more often than the source", { mark: quoted(one) })
            : worded("it has {{mark}}; the source has not", { mark: quoted(one) })),
        };
    }
  }
  return undefined;
}
