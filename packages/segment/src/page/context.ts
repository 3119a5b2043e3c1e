import type { Segment, SegmentKind } from "@dragoman/model";
import type { Dialect } from "../dialect.js";
import type { Line } from "../parse/leaf-lines.js";

/** A segment before it knows its surroundings: headings, notes, position. */
export type Draft = Pick<Segment, "kind" | "source" | "slot" | "edges">;

/** What every stage needs to know of the page. */
export interface PageContext {
  /** The page's text after its front matter. All offsets are into it. */
  readonly text: string;
  readonly dialect: Dialect;
  /** Names of attributes that are texts on components, in lower case. */
  readonly attributes: ReadonlySet<string>;
  /** Labels of the page's reference definitions. */
  readonly labels: readonly string[];
  /** Names of the page's shortcodes that go in pairs. */
  readonly paired: ReadonlySet<string>;
}

/** A piece of a leaf block: its lines and what it is. */
export interface LeafBlock {
  readonly kind: SegmentKind;
  readonly lines: readonly Line[];
  /** The leaf has one line in every rendering of it: headings, cells, terms. */
  readonly oneLine: boolean;
  readonly inTable: boolean;
}
