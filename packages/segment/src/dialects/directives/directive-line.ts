import type { Literal } from "mdast";
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import { markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    directiveLine: "directiveLine";
  }
}

/** A line that opens or closes a container (`::: tip Title`, `:::`). What stands between them are blocks like others. */
interface DirectiveLine extends Literal {
  type: "directiveLine";
}

declare module "mdast" {
  interface RootContentMap {
    directiveLine: DirectiveLine;
  }
}

/**
 * A line of three colons or more, alone or with what opens a container. It ends
 * the paragraph, list or table before it, and Markdown goes on below it. Which
 * line closes which is nothing that a translation depends on.
 *
 * - VitePress: https://vitepress.dev/guide/markdown#custom-containers
 * - Docusaurus: https://docusaurus.io/docs/markdown-features/admonitions
 */
export const directiveLine: Construct = {
  name: "directiveLine",
  tokenize: tokenizeDirectiveLine,
  concrete: true,
};

/** Turns its tokens into nodes. */
export const directiveLineFromMarkdown: MdastExtension = {
  enter: {
    directiveLine(token) {
      const line = { start: token.start.offset, end: token.end.offset };
      this.enter({ type: "directiveLine", value: "", data: { lines: [line] } }, token);
    },
  },
  exit: {
    directiveLine(token) {
      this.exit(token);
    },
  },
};

function tokenizeDirectiveLine(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  let colons = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter("directiveLine");
    return inColons(code);
  }

  function inColons(code: Code): State | undefined {
    if (code === codes.colon) {
      colons++;
      effects.consume(code);
      return inColons;
    }
    return colons < 3 ? nok(code) : inRest(code);
  }

  function inRest(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit("directiveLine");
      return ok(code);
    }
    effects.consume(code);
    return inRest;
  }
}
