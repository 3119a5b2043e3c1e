import type { Draft, PageContext } from "../page/context.js";
import { joinLines } from "../page/lines.js";
import type { Line } from "../parse/leaf-lines.js";

/** What an HTML block yields: drafts and comments, in order. */
export type HtmlPart =
  | { readonly type: "draft"; readonly draft: Draft }
  | { readonly type: "comment"; readonly text: string; readonly start: number };

/** HTML to split: the text, and where it stands in the page. */
export interface HtmlSource {
  readonly html: string;
  /** The HTML again, without the programs in it. */
  readonly masked: string;
  /** Names of attributes that are texts on components. */
  readonly attributes: ReadonlySet<string>;
  readonly toPage: (offset: number) => number;
}

/** Joins lines of a page to be read as HTML. */
export function htmlSource(context: PageContext, lines: readonly Line[]): HtmlSource {
  const { text: html, toPage } = joinLines(context.text, lines);
  const masked = context.dialect.maskPrograms?.(html) ?? html;
  return { html, masked, attributes: context.attributes, toPage };
}
