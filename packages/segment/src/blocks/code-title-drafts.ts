import type { Nodes } from "mdast";
import { codeTitle, isNameIn } from "../dialects/code-title.js";
import type { Draft, PageContext } from "../page/context.js";

/** The title of fenced code as a segment. */
export function codeTitleDrafts({ text, dialect }: PageContext, { position }: Nodes): Draft[] {
  const at = position?.start.offset ?? 0;
  const code = text.slice(at, position?.end.offset);
  const title = codeTitle(code, dialect.codeTitles);
  if (!title) return [];
  const { start, end, quote } = title;
  const around = code.slice(0, start) + code.slice(end);
  if (isNameIn(title.text, around.replace(/^[`~]+/, ""))) return [];
  const form = { form: "code-title", quote } as const;
  return [{ kind: "title", source: title.text, slot: { start: at + start, end: at + end, form } }];
}
