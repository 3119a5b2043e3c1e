import type { LineBlock, LineFollower } from "../../parse/line-block.js";

/** Longer first lines are no program that anybody wrote beside prose. */
const LONGEST = 2000;

const IMPORT = /^import[ \t]*(?:["'{*]|[A-Za-z_$][\w$]*[ \t]*(?:,|[ \t]from[ \t]*["']))/;
const EXPORT =
  /^export[ \t]+(?:default|const|let|var|function|class|async|type|interface|[{*])(?![\w$])/;

/**
 * A program in a page of MDX, up to the first blank line at which all brackets are
 * closed: imports and exports, and expressions that take more than a line.
 *
 * @example
 * programBlock.begin('import Tabs from "@theme/Tabs";'); // follows it
 * programBlock.begin("import your data"); // undefined
 * @see https://mdxjs.com/docs/what-is-mdx/#esm
 */
export const programBlock: LineBlock = { as: "code", begin: beginProgram };

/**
 * A comment of MDX, over blank lines too.
 *
 * @example
 * commentBlock.begin("{/* For those who"); // follows it
 */
export const commentBlock: LineBlock = {
  as: "code",
  begin: (line) =>
    line.startsWith("{/*")
      ? { endsWith: (next) => next.includes("*/}"), endsAtBlank: () => false }
      : undefined,
};

function beginProgram(line: string): LineFollower | undefined {
  if (line.length > LONGEST) return undefined;
  const isExpression = line.startsWith("{") && !line.startsWith("{/*") && openBrackets(line) > 0;
  if (!isExpression && !IMPORT.test(line) && !EXPORT.test(line)) return undefined;
  let open = 0;
  return {
    endsWith: (next) => {
      open += openBrackets(next);
      return isExpression && open <= 0;
    },
    endsAtBlank: () => open <= 0,
  };
}

/** What of a line is no program: strings that end on it, and comments. */
const QUIET = /"[^"]*"|'[^']*'|`[^`]*`|\/\*.*?(?:\*\/|$)|\/\/.*/g;

/** How many brackets a line opens more than it closes. */
function openBrackets(line: string): number {
  let open = 0;
  for (const [character] of line.replace(QUIET, "").matchAll(/[()[\]{}]/g))
    open += "([{".includes(character) ? 1 : -1;
  return open;
}
