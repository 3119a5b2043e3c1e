import { isTextParameter } from "@dragoman/model";
import { attributeListDrafts } from "../inline/attribute-list-drafts.js";
import type { Line } from "../parse/leaf-lines.js";
import type { Draft, PageContext } from "../page/context.js";

/**
 * What readers see of tags of a template that have a line to themselves, or a part of one:
 * `{{< figure src="tide.png" caption="Low water" >}}`.
 *
 * @param context - the page
 * @param line - the line
 */
export function parameterDrafts({ text, attributes }: PageContext, line: Line): Draft[] {
  return attributeListDrafts(text, line, (name) => isTextParameter(name, attributes));
}
