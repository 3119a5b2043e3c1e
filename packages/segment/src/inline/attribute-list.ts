import type { Dialect } from "../dialect.js";
import { match } from "./match.js";

/** `{: .class #id key="value" }`, not `{x}` and not `{{ x }}`. */
export const attributeList: RegExp = /\{:?[ \t]?(?:[.#][\w:-]|[\w:-]{1,60}=)[^{}\n]*\}/y;

/** The same where nobody means anything else: `{: …}`, `{.class …}`, `{#id …}`. */
const markedList: RegExp =
  /\{(?::[ \t]?(?:[.#][\w:-]|[\w:-]{1,60}=)|[ \t]?[.#][A-Za-z_-])[^{}\n]*\}/y;

/** What of kramdown has a line to itself besides: `{:toc}`, `{::comment}`, `{:/comment}`. */
export const kramdownLine: RegExp =
  /\{:(?::[a-z]\w*(?:[ \t][^{}\n]*)?|\/[a-z]*|[a-z][\w-]*(?:[ \t][^{}\n]*)?)\}/y;

/** `{#id}`, known as a heading's id far beyond Python-Markdown, and Docusaurus's `{/* #id *\/}`. */
const headingId = /\{(?::?[ \t]*#[\w:.-]{1,200}[ \t]*|\/\*[ \t]*#[\w:.-]{1,200}[ \t]*\*\/)\}/y;

/**
 * Finds the end of the attribute list, or of the heading's id, that starts at a brace.
 *
 * @param text - inline Markdown
 * @param at - where the brace stands
 * @param dialect - where it has attribute lists
 * @param isMeant - whether a list there is one to every renderer that has any, whatever is in it
 */
export function listAt(
  text: string,
  at: number,
  { attributeLists }: Pick<Dialect, "attributeLists">,
  isMeant: boolean = /[)\]`*_]/.test(text[at - 1] ?? ""),
): number | undefined {
  const id = match(headingId, text, at);
  if (id !== undefined || attributeLists === "nowhere") return id;
  return match(attributeLists === "anywhere" || isMeant ? attributeList : markedList, text, at);
}
