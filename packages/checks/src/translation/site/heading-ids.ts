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
  if (dialect !== "mkdocs") {
    const slugger = new GithubSlugger();
    const usual = page.headings.map(({ id }, index) => id ?? slugger.slug(texts[index] ?? ""));
    return dialect === "directives" ? [vitepressIds(page, texts), usual] : [usual];
  }
  return [asciiSlug, unicodeSlug, pymdownxSlug].map((slug) => {
    const used = new Set(page.ids);
    return page.headings.map(({ id }, index) => id ?? unique(slug(texts[index] ?? ""), used));
  });
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

/** With markdown-it-anchor's numbers: https://github.com/valeriangalliat/markdown-it-anchor */
function vitepressIds(page: ScannedPage, texts: readonly string[]): Ids {
  const used = new Set(page.headings.flatMap(({ id }) => id ?? []));
  return page.headings.map(({ id }, index) => {
    if (id !== undefined) return id;
    const slug = vitepressSlug(texts[index] ?? "");
    let free = slug;
    for (let number = 1; used.has(free); number++) free = `${slug}-${number}`;
    used.add(free);
    return free;
  });
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

function unique(slug: string, used: Set<string>): string {
  let id = slug;
  while (id === "" || used.has(id)) {
    const numbered = /^(.*)_(\d{1,9})$/u.exec(id);
    id = numbered === null ? `${id}_1` : `${numbered[1] ?? ""}_${Number(numbered[2]) + 1}`;
  }
  used.add(id);
  return id;
}
