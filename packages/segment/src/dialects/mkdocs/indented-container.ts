import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import type { Data, Parent } from "mdast";
import type { Line } from "../../parse/leaf-lines.js";
import { characterOf } from "../character-of.js";
import { factorySpace } from "micromark-factory-space";
import { markdownLineEnding, markdownSpace } from "micromark-util-character";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    indentedContainer: "indentedContainer";
    indentedContainerHead: "indentedContainerHead";
    indentedContainerIndent: "indentedContainerIndent";
  }
}

/** A block with a head on its first line and content indented by four spaces. */
export interface IndentedContainer extends Parent {
  type: "indentedContainer";
  data: IndentedContainerData;
}

interface IndentedContainerData extends Data {
  /** The whole first line, or the colon and the spaces of a definition. */
  head: Line;
}

declare module "mdast" {
  interface RootContentMap {
    indentedContainer: IndentedContainer;
  }
}

/** Turns the tokens of {@link indentedContainer} into nodes. */
export const indentedContainerFromMarkdown: MdastExtension = {
  enter: {
    indentedContainer(token) {
      const head = { start: token.start.offset, end: token.start.offset };
      this.enter({ type: "indentedContainer", children: [], data: { head } }, token);
    },
  },
  exit: {
    indentedContainerHead(token) {
      const node = this.stack.at(-1);
      if (node?.type !== "indentedContainer") return;
      node.data.head = { start: token.start.offset, end: token.end.offset };
    },
    indentedContainer(token) {
      this.exit(token);
    },
  },
};

/**
 * A construct of Python-Markdown whose content is indented by four spaces:
 * admonitions (`!!! note "Title"`), collapsible ones (`???`), content tabs
 * (`=== "Title"`) and definitions (`:   text`). micromark knows containers
 * (block quotes, list items, footnotes); this is one more of that kind.
 *
 * @param marker - the head's first character
 * @param head - says how long the head is, given what follows on its line from
 *   the marker on, or undefined where the line is none. A head that takes the
 *   whole line has its content below; a shorter one has it beside it too.
 * @returns a micromark `document` construct
 */
export function indentedContainer(
  name: string,
  head: (line: string) => number | undefined,
): Construct {
  return {
    name,
    tokenize: tokenizeHead,
    continuation: { tokenize: tokenizeContinuation, partial: true },
    exit: exitContainer,
  };

  function tokenizeHead(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let left = 0;
    return effects.check({ tokenize: checkHead, partial: true }, start, nok);

    function start(code: Code): State | undefined {
      effects.enter("indentedContainer")._container = true;
      effects.enter("indentedContainerHead");
      return inHead(code);
    }

    function checkHead(this: TokenizeContext, check: Effects, yes: State, no: State): State {
      let line = "";
      return read;

      function read(code: Code): State | undefined {
        if (code === null || markdownLineEnding(code)) {
          const length = head(line);
          left = length ?? 0;
          return length === undefined ? no(code) : yes(code);
        }
        line += characterOf(code);
        check.enter("data");
        check.consume(code);
        check.exit("data");
        return read;
      }
    }

    function inHead(code: Code): State | undefined {
      if (left === 0 || code === null || markdownLineEnding(code)) {
        effects.exit("indentedContainerHead");
        return ok(code);
      }
      left -= characterOf(code).length;
      effects.consume(code);
      return inHead;
    }
  }
}

function tokenizeContinuation(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  return effects.check(
    { tokenize: tokenizeBlankLine, partial: true },
    ok,
    effects.attempt({ tokenize: tokenizeIndent, partial: true }, ok, nok),
  );
}

function tokenizeBlankLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) =>
    markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);

  function after(code: Code): State | undefined {
    return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
  }
}

function tokenizeIndent(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const events = this.events;
  return factorySpace(effects, after, "indentedContainerIndent", 4 + 1);

  function after(code: Code): State | undefined {
    const tail = events.at(-1);
    const size =
      tail?.[1].type === "indentedContainerIndent"
        ? tail[2].sliceSerialize(tail[1], true).length
        : 0;
    return size === 4 ? ok(code) : nok(code);
  }
}

function exitContainer(this: TokenizeContext, effects: Effects): undefined {
  effects.exit("indentedContainer");
}
