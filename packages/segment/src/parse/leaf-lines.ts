import type { Nodes, Parents } from "mdast";
import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";

/** One line of a leaf block, without its container prefix, indentation and trailing white space. */
export interface Line {
  /** Offsets into the parsed text, UTF-16, end-exclusive. */
  readonly start: number;
  readonly end: number;
}

declare module "mdast" {
  interface Data {
    /** The lines of a paragraph, heading, table cell or HTML block. */
    lines?: Line[];
    /** The title of a reference definition, without its quotes. */
    title?: Line[];
  }
}

/**
 * Makes mdast nodes say where each of their lines stands, instead of what
 * it says. mdast gives a node one position from its first character to its
 * last, so the slice of a quoted paragraph contains `\n> `; the tokens know
 * better. Texts, line endings and code are not compiled at all: Dragoman
 * slices the page itself, and compiling them costs time.
 */
export const leafLines: Extension = {
  enter: {
    data: ignore,
    codeFlowValue: ignore,
    hardBreakTrailing: ignore,
    codeIndented(token) {
      this.enter({ type: "code", value: "" }, token);
    },
    htmlFlow(token) {
      this.enter({ type: "html", value: "" }, token);
    },
    htmlFlowData: ignore,
  },
  exit: {
    data: addLine,
    codeFlowValue: addLine,
    codeIndented(token) {
      this.exit(token);
    },
    hardBreakTrailing: ignore,
    htmlFlow(token) {
      this.exit(token);
    },
    htmlFlowData: addLine,
    lineEnding: ignore,
    definitionTitleString() {
      const fragment = this.stack.at(-1);
      this.resume();
      const definition = this.stack.at(-1);
      if (fragment && definition) dataOf(definition).title = dataOf(fragment).lines ?? [];
    },
  },
};

function ignore(): void {
  // The token needs no node of its own.
}

function addLine(this: CompileContext, token: Token): undefined {
  const node = this.stack.at(-1);
  if (!node) return;
  const lines = (dataOf(node).lines ??= []);
  const last = lines.at(-1);
  const line = { start: token.start.offset, end: token.end.offset };
  if (last?.end === line.start) lines[lines.length - 1] = { start: last.start, end: line.end };
  else lines.push(line);
}

function dataOf(node: Nodes | Parents | CompileContext["stack"][number]): {
  lines?: Line[];
  title?: Line[];
} {
  return (node.data ??= {});
}
