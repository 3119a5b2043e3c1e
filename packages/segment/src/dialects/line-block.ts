import { markdownLineEnding } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { characterOf } from "./character-of.js";
import type { LineBlock, LineFollower } from "../parse/line-block.js";

/** Tokens of which nodes are made. */
const TOKENS = {
  code: { block: "codeIndented", line: "codeFlowValue" },
  html: { block: "htmlFlow", line: "htmlFlowData" },
} as const;

/**
 * Makes a `flow` construct of micromark of a block of whole lines.
 *
 * @param block - what begins it, and how far it goes
 * @returns the construct, for each character that such a block may begin with
 * @example
 * const syntax = { flow: { [codes.lessThan]: lineBlock(componentTag) } };
 */
export function lineBlock({ as, anywhere = false, begin }: LineBlock): Construct {
  const tokens = TOKENS[as];
  return { name: "lineBlock", tokenize: tokenizeBlock, concrete: true };

  function tokenizeBlock(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    if (this.interrupt === true || (!anywhere && this.now().column !== 1)) return nok;
    let follower: LineFollower | undefined;
    let line = "";
    const firstLine = readLine((text) => {
      follower = begin(text);
      return follower !== undefined;
    });
    const nextLine = readLine((text) => text.trim() !== "" || follower?.endsAtBlank() === false);
    return effects.check(firstLine, start, nok);

    function start(code: Code): State | undefined {
      effects.enter(tokens.block);
      return lineStart(code);
    }

    function lineStart(code: Code): State | undefined {
      line = "";
      if (isEnd(code)) return lineEnd(code);
      effects.enter(tokens.line);
      return inLine(code);
    }

    function inLine(code: Code): State | undefined {
      if (isEnd(code)) {
        effects.exit(tokens.line);
        return lineEnd(code);
      }
      line += characterOf(code);
      effects.consume(code);
      return inLine;
    }

    function lineEnd(code: Code): State | undefined {
      if (follower?.endsWith(line) !== false || code === codes.eof) return blockEnd(code);
      return effects.check(nextLine, toNextLine, blockEnd)(code);
    }

    function toNextLine(code: Code): State | undefined {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return lineStart;
    }

    function blockEnd(code: Code): State | undefined {
      effects.exit(tokens.block);
      return ok(code);
    }
  }
}

/** Looks at the rest of a line, or, from its end, at the next one. */
function readLine(accepts: (line: string) => boolean): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const isLazy = (): boolean => this.parser.lazy[this.now().line] === true;
      let line = "";
      return first;

      function first(code: Code): State | undefined {
        if (!isEnd(code)) return read(code);
        if (code === codes.eof) return nok(code);
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return next;
      }

      /** A line that only goes on a paragraph of a container is none of the block's. */
      function next(code: Code): State | undefined {
        return isLazy() ? nok(code) : read(code);
      }

      function read(code: Code): State | undefined {
        if (isEnd(code)) return accepts(line) ? ok(code) : nok(code);
        line += characterOf(code);
        effects.enter("data");
        effects.consume(code);
        effects.exit("data");
        return read;
      }
    },
  };
}

function isEnd(code: Code): boolean {
  return code === codes.eof || markdownLineEnding(code);
}
