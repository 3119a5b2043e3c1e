import { read } from "@dragoman/inline";
import GithubSlugger from "github-slugger";
import type { ScannedPage } from "./scan-page.js";

/** One way to make ids of a page's headings: one id per heading, in order. */
export type Ids = readonly string[];

/**
 * Makes the ids of a page's headings in each way that its dialect knows: which
 * one a site uses is a matter of its settings. `{#id}` goes before.
 *
 * - `mkdocs`: Python-Markdown's `toc` in ASCII (its default) and in Unicode,
 *   and `pymdownx.slugs`; the same id again gets `_1`, and so does an empty one;
 * - `directives`: VitePress's, and Starlight's, which are GitHub's;
 * - others: github-slugger, as GitHub, Docusaurus and Astro have it.
 *
 * @param page - headings and other ids of a page
 * @param dialect - as the configuration names it
 * @returns lists of ids, the most common way first
 * @see https://github.com/mdit-vue/mdit-vue/blob/main/packages/shared/src/slugify.ts (VitePress)
 * @see https://github.com/Python-Markdown/markdown/blob/master/markdown/extensions/toc.py (`slugify`, `unique`)
 * @example
 * headingIds(scanPage("# Low water"), "mkdocs")[0]; // ["low-water"]
 */
export function headingIds(page: ScannedPage, dialect: string): readonly Ids[] {
  const texts = page.headings.map(({ text }) => textOf(text));
  const ids = (idOf: (text: string) => string): Ids =>
    page.headings.map(({ id }, index) => id ?? idOf(texts[index] ?? ""));
  if (dialect === "mkdocs")
    return [asciiSlug, unicodeSlug, pymdownxSlug].map((slug) => {
      // An empty id is none.
      const idOf = unique(new Set(page.ids).add(""), pythonNumbered);
      return ids((text) => idOf(slug(text)));
    });
  const slugger = new GithubSlugger();
  const usual = ids((text) => slugger.slug(text));
  if (dialect !== "directives") return [usual];
  const given = page.headings.flatMap(({ id }) => id ?? []);
  const idOf = unique(new Set(given), anchorNumbered);
  return [ids((text) => idOf(vitepressSlug(text))), usual];
}

/** What readers see, code included; icons and footnotes are none. */
function textOf(heading: string): string {
  const { text, leaves, marks } = read(heading);
  const hidden = [...marks.flatMap(({ open, close }) => [open, close])];
  for (const leaf of leaves) {
    if (/^(?:tag|icon|footnote|attributes)$/u.test(leaf.kind)) hidden.push({ ...leaf, text: "" });
    else if (leaf.kind === "code" || /^\\./u.test(leaf.raw))
      hidden.push({ start: leaf.start, end: leaf.start + 1, text: "" });
  }
  let shown = "";
  let from = 0;
  for (const { start, end } of hidden.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    shown += text.slice(from, start);
    from = end;
  }
  return (shown + text.slice(from)).replaceAll("`", "");
}

function asciiSlug(text: string): string {
  return unicodeSlug(text.normalize("NFKD").replace(/[^\u0000-\u007F]/gu, ""));
}

/** Python's `\w` has no combining marks. */
function unicodeSlug(text: string): string {
  const words = text.replace(/[^\p{L}\p{N}_\s-]/gu, "").trim();
  return words.toLowerCase().replace(/[-\s]+/gu, "-");
}

function pymdownxSlug(text: string): string {
  const words = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}_\s-]/gu, "")
    .trim();
  return words.toLowerCase().replaceAll(" ", "-");
}

function vitepressSlug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F\u0000-\u001F]/gu, "")
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .replace(/^(\d)/u, "_$1")
    .toLowerCase();
}

/** With a given number a slug is another id: `maree_1`, `maree-1`. */
type Numbered = (slug: string, number: number) => string;

/** Python-Markdown counts on where a slug has a number already. */
const pythonNumbered: Numbered = (slug, number) => {
  const [, base = slug, last = "0"] = /^(.*)_(\d{1,9})$/u.exec(slug) ?? [];
  return `${base}_${Number(last) + number}`;
};

/** markdown-it-anchor: https://github.com/valeriangalliat/markdown-it-anchor */
const anchorNumbered: Numbered = (slug, number) => `${slug}-${number}`;

/**
 * Makes each id once.
 *
 * @param used - ids that there are already; new ones are added
 * @param numbered - what a slug becomes that is used
 * @returns a function that makes an id of a slug
 */
function unique(used: Set<string>, numbered: Numbered): (slug: string) => string {
  // What was used once stays used: the next heading of the same words goes on from there.
  const numbers = new Map<string, number>();
  return (slug) => {
    let number = numbers.get(slug) ?? 0;
    let id = number === 0 ? slug : numbered(slug, number);
    while (used.has(id)) id = numbered(slug, ++number);
    numbers.set(slug, number);
    used.add(id);
    return id;
  };
}
