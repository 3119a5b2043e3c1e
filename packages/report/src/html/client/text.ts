import type { Writing } from "../contents.js";
import { oneSided, type Stretch } from "../query/one-sided.js";
import { wordDiff } from "../../word-diff.js";
import { element, type Content } from "./element.js";

/** A text of a page, in its language and direction. */
export function textIn(writing: Writing, className: string, ...contents: Content[]): HTMLElement {
  const { dir } = writing;
  const lang = writing.lang === "" ? undefined : writing.lang;
  return element("div", { class: className, lang, dir }, ...contents);
}

/** Source and target, each with what the other one lacks marked. */
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

/** An edit: what was taken away and what was put in. */
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
