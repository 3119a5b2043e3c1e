import { headTitle } from "../dialects/mkdocs/heads.js";
import type { IndentedContainer } from "../dialects/mkdocs/indented-container.js";
import type { Draft, PageContext } from "../page/context.js";
import { lineText } from "../page/lines.js";

/** The title in the head of an admonition or a content tab. */
export function headDraft({ text }: PageContext, node: IndentedContainer): Draft[] {
  const { head } = node.data;
  const title = headTitle(lineText(text, head));
  if (!title) return [];
  const start = head.start + title.start;
  const end = head.start + title.end;
  const source = text.slice(start, end).trim();
  if (!/\p{L}/u.test(source)) return [];
  const quote = text[end] === "'" ? "'" : '"';
  return [
    { kind: title.kind, source, slot: { start, end, form: { form: "quoted-title", quote } } },
  ];
}
