import type { Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { ByText } from "../by-text.js";
import type { Dialect } from "../dialect.js";
import { parserFor } from "./block-parsers.js";
import { divideBlocks } from "./divide.js";
import type { Part } from "./part.js";
import type { Line } from "./leaf-lines.js";

/**
 * Parses a page's body into blocks: what is plain at a glance is taken as it
 * is; the rest is parsed by remark-parse.
 *
 * @param text - the body; offsets in the tree are into it
 * @param dialect - the page's dialect
 * @param known - stretches that were parsed before; those of this page are added
 */
export function pageBlocks(text: string, dialect: Dialect, known?: KnownStretches): Root {
  const parts = divideBlocks(text, dialect);
  const stretches = parseStretches(text, parts, dialect, known);
  return {
    type: "root",
    children: parts.flatMap((part) =>
      part.type === "markdown" ? (stretches.get(part) ?? []) : plainNode(part),
    ),
  };
}

/**
 * What keeps two stretches apart in one parse: a paragraph, which is in no
 * container and ends all. It stands where the page's next line did, after the
 * stretch's own blank lines: unclosed code in a container ends by their number.
 */
const divider = "x\n\n";

/** Nodes of stretches, with offsets from the stretch's start. */
type KnownStretches = ByText<readonly RootContent[]>;

/** A part of the page for the parser. */
interface Stretch {
  readonly part: Part;
  readonly start: number;
  /** Its text, and the divider where the page goes on. */
  readonly text: string;
  readonly length: number;
}

/** Gives the nodes of all stretches, with offsets into the page. */
function parseStretches(
  text: string,
  parts: readonly Part[],
  dialect: Dialect,
  known?: KnownStretches,
): Map<Part, readonly RootContent[]> {
  const stretches = parts.flatMap((part): Stretch[] => {
    if (part.type !== "markdown") return [];
    const { start, end } = part.span;
    const goesOn = end < text.length;
    const own = text.slice(start, end);
    return [{ part, start, text: goesOn ? own + divider : own, length: own.length }];
  });
  const nodes = new Map<Part, readonly RootContent[]>();
  const waiting: Stretch[] = [];
  for (const stretch of stretches) {
    const before = known?.get(stretch.text);
    if (before) nodes.set(stretch.part, before);
    else waiting.push(stretch);
  }
  for (const [{ part, text: key }, parsed] of parseTogether(waiting, dialect)) {
    nodes.set(part, parsed);
    known?.set(key, parsed);
  }
  for (const { part, start } of stretches) {
    const own = nodes.get(part) ?? [];
    // What is known is shared: it stays as it is.
    const placed = known ? structuredClone(own) : own;
    for (const node of placed) shift(node, start);
    nodes.set(part, placed);
  }
  return nodes;
}

/**
 * Parses all stretches at once: a call of the parser costs more than a
 * stretch. Their nodes come back with offsets from the stretch's start.
 */
function parseTogether(
  stretches: readonly Stretch[],
  dialect: Dialect,
): Map<Stretch, readonly RootContent[]> {
  const parsed = new Map<Stretch, RootContent[]>(stretches.map((stretch) => [stretch, []]));
  if (stretches.length === 0) return parsed;
  // The parser takes a byte-order mark off its input, and all offsets would be one too small.
  let joined = stretches[0]?.text.startsWith("\uFEFF") ? divider : "";
  const starts = stretches.map((stretch) => {
    const start = joined.length;
    joined += stretch.text;
    return start;
  });
  let index = 0;
  for (const node of parserFor(joined, dialect)(joined).children) {
    const offset = node.position?.start.offset ?? 0;
    while (offset >= (starts[index + 1] ?? Infinity)) index++;
    const [stretch, start = 0] = [stretches[index], starts[index]];
    if (!stretch || offset < start || offset >= start + stretch.length) continue;
    shift(node, -start);
    parsed.get(stretch)?.push(node);
  }
  return parsed;
}

function shift(tree: RootContent, by: number): void {
  if (by === 0) return;
  const moved = ({ start, end }: Line): Line => ({ start: start + by, end: end + by });
  visit(tree, (node) => {
    const { position, data } = node;
    if (position?.start.offset !== undefined) position.start.offset += by;
    if (position?.end.offset !== undefined) position.end.offset += by;
    if (data?.lines) data.lines = data.lines.map(moved);
    if (data?.title) data.title = data.title.map(moved);
    if (node.type === "indentedContainer") node.data.head = moved(node.data.head);
  });
}

function plainNode(part: Exclude<Part, { type: "markdown" }>): RootContent {
  switch (part.type) {
    case "paragraph":
      return { type: "paragraph", children: [], ...placed(part.lines) };
    case "list":
      return {
        type: "list",
        children: part.items.map((lines) => ({
          type: "listItem",
          children: [{ type: "paragraph", children: [], ...placed(lines) }],
          position: placed(lines).position,
        })),
        position: placed(part.items.flat()).position,
      };
    case "heading":
      return { type: "heading", depth: part.depth, children: [], ...placed([part.line]) };
    case "html":
      return { type: "html", value: "", ...placed(part.lines) };
    case "code":
      return { type: "code", value: "", position: placed([part.span]).position };
  }
}

function placed(lines: readonly Line[]): {
  data: { lines: Line[] };
  position: NonNullable<Root["position"]>;
} {
  const start = { line: 1, column: 1, offset: lines[0]?.start ?? 0 };
  const end = { line: 1, column: 1, offset: lines.at(-1)?.end ?? 0 };
  return { data: { lines: [...lines] }, position: { start, end } };
}
