import type { Writing } from "../contents.js";
import { oneSided, type Stretch } from "../query/one-sided.js";
import { wordDiff } from "../../word-diff.js";
import { element, type Content } from "./element.js";

/**
 * Shows a text of a page, in its language and direction.
 *
 * @param writing - language and direction; an empty language says nothing
 * @param className - the element's classes
 * @param contents - the text
 * @returns the element
 * @example
 * textIn({ lang: "it", dir: "ltr" }, "text", "Ciao").outerHTML; // '<div class="text" lang="it" dir="ltr">Ciao</div>'
 */
export function textIn(writing: Writing, className: string, ...contents: Content[]): HTMLElement {
  const { dir } = writing;
  const lang = writing.lang === "" ? undefined : writing.lang;
  return element("div", { class: className, lang, dir }, ...contents);
}

/**
 * Marks in source and target what the other one lacks of what a translation keeps.
 *
 * @param source - the source
 * @param target - its translation
 * @returns the contents of both
 * @example
 * markedPair("See `a`.", "Vedi.").source.length; // 3: words, the mark around the code, the full stop
 */
export function markedPair(
  source: string,
  target: string,
): { readonly source: Content[]; readonly target: Content[] } {
  const sides = oneSided(source, target);
  return {
    source: sides.source.map((stretch) => marked(stretch, "lost", "not in the translation")),
    target: sides.target.map((stretch) => marked(stretch, "found", "not in the source")),
  };
}

/**
 * Shows an edit: what was taken away and what was put in.
 *
 * @param before - the old text
 * @param after - the new one
 * @returns words with spaces between them, in `<del>` and `<ins>` what differs
 * @example
 * element("p", {}, ...markedEdit("a red boat", "a blue boat")).innerHTML; // "a <del>red</del> <ins>blue</ins> boat"
 */
export function markedEdit(before: string, after: string): Content[] {
  return wordDiff(before, after).flatMap(({ kind, text }, at): Content[] => {
    const space = at === 0 ? [] : [" "];
    if (kind === "same") return [...space, text];
    return [...space, element(kind === "removed" ? "del" : "ins", {}, text)];
  });
}

/** What is marked is addresses, code and tags, which are written from the left wherever they stand. */
function marked({ text, isOneSided }: Stretch, className: string, title: string): Content {
  return isOneSided ? element("mark", { class: className, title, dir: "ltr" }, text) : text;
}
