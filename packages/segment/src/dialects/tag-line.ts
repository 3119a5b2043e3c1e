import { markdownLineEnding } from "micromark-util-character";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { characterOf } from "./character-of.js";

/**
 * A line that is tags alone and an HTML block by itself: Markdown goes on with the next
 * line, where CommonMark would take all lines up to the next blank one as HTML.
 *
 * @param isTagLine - says of a line, from its `<` on, whether it is one
 * @returns a `flow` construct of micromark
 * @example
 * const syntax = { flow: { [codes.lessThan]: tagLine(isMarkdownTag) } };
 */
export function tagLine(isTagLine: (line: string) => boolean): Construct {
  return { name: "tagLine", tokenize: tokenizeTagLine, concrete: true };

  function tokenizeTagLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let line = "";
    return start;

    function start(code: Code): State | undefined {
      effects.enter("htmlFlow");
      effects.enter("htmlFlowData");
      return inTag(code);
    }

    function inTag(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) {
        effects.exit("htmlFlowData");
        effects.exit("htmlFlow");
        return isTagLine(line) ? ok(code) : nok(code);
      }
      line += characterOf(code);
      effects.consume(code);
      return inTag;
    }
  }
}
