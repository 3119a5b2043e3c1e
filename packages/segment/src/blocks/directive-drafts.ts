import { directiveTitle } from "../dialects/directives/directive-title.js";
import type { Line } from "../parse/leaf-lines.js";
import type { Draft, PageContext } from "../page/context.js";
import { leafDrafts } from "./leaf.js";
import { lineText } from "../page/lines.js";
import { parameterDrafts } from "./parameters.js";

/** The texts in a line that opens a container: its title, and values such as `alt-text="…"`. */
export function directiveDrafts(context: PageContext, line: Line | undefined): Draft[] {
  if (!line) return [];
  const title = directiveTitle(lineText(context.text, line));
  if (!title) return parameterDrafts(context, line);
  const lines = [{ start: line.start + title.start, end: line.start + title.end }];
  const [before, after] = [
    { start: line.start, end: lines[0]?.start ?? line.end },
    { start: lines[0]?.end ?? line.end, end: line.end },
  ];
  return [
    ...parameterDrafts(context, before),
    ...leafDrafts(context, { kind: "admonition-title", lines, oneLine: true, inTable: false }),
    ...parameterDrafts(context, after),
  ];
}
