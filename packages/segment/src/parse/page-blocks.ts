import type { Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
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
 */
export function pageBlocks(text: string, dialect: Dialect): Root {
  const parts = divideBlocks(text, dialect);
  const stretches = parseStretches(text, parts, dialect);
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

/**
 * Parses all stretches at once: a call of the parser costs more than a
 * stretch. Their nodes come back with offsets into the page.
 */
function parseStretches(
  text: string,
  parts: readonly Part[],
  dialect: Dialect,
): Map<Part, RootContent[]> {
  const nodes = new Map<Part, RootContent[]>();
  const starts: { part: Part; start: number; end: number; from: number }[] = [];
  let joined = "";
  for (const part of parts) {
    if (part.type !== "markdown") continue;
    const { start, end } = part.span;
    // The parser takes a byte-order mark off its input, and all offsets would be one too small.
    if (joined === "" && text.startsWith("\uFEFF", start)) joined = divider;
    starts.push({ part, start: joined.length, end: joined.length + end - start, from: start });
    nodes.set(part, []);
    joined += text.slice(start, end);
    if (end < text.length) joined += divider;
  }
  if (starts.length === 0) return nodes;
  let index = 0;
  for (const node of parserFor(joined, dialect)(joined).children) {
    const offset = node.position?.start.offset ?? 0;
    while (offset >= (starts[index + 1]?.start ?? Infinity)) index++;
    const stretch = starts[index];
    if (!stretch || offset < stretch.start || offset >= stretch.end) continue;
    shift(node, stretch.from - stretch.start);
    nodes.get(stretch.part)?.push(node);
  }
  return nodes;
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
