import type { LineBlock } from "../../parse/line-block.js";
import { jsxReader } from "./jsx-reader.js";
import { programReader } from "./program-reader.js";

/** Longer first lines are no program that anybody wrote beside prose. */
const LONGEST = 2000;

const IMPORT = /^import[ \t]*(?:["'{*]|[A-Za-z_$][\w$]*[ \t]*(?:,|[ \t]from[ \t]*["']))/;
const EXPORT =
  /^export[ \t]+(?:default|const|let|var|function|class|async|type|interface|[{*])(?![\w$])/;

/**
 * Imports and exports in a page of MDX, up to the first blank line at which all brackets are closed.
 *
 * @example
 * moduleBlock.begin('import Tabs from "@theme/Tabs";'); // follows it
 * moduleBlock.begin("import your data"); // undefined
 * @see https://mdxjs.com/docs/what-is-mdx/#esm
 */
export const moduleBlock: LineBlock = {
  as: "code",
  begin: (line) => {
    if (line.length > LONGEST || (!IMPORT.test(line) && !EXPORT.test(line))) return undefined;
    const reader = programReader();
    return {
      endsWith: (next) => {
        reader.read(next);
        return false;
      },
      endsAtBlank: () => reader.open() === undefined,
      open: reader.open,
    };
  },
};

/**
 * An expression or a comment that has its lines to itself, blank ones too.
 *
 * @example
 * expressionBlock.begin("{boats.map((boat) => <li>{boat}</li>)}"); // follows it
 * expressionBlock.begin("{count} boats"); // undefined
 * @see https://mdxjs.com/docs/what-is-mdx/#expressions
 */
export const expressionBlock: LineBlock = {
  as: "code",
  anywhere: true,
  begin: (line) => {
    if (line.length > LONGEST || !line.startsWith("{")) return undefined;
    const first = jsxReader();
    if (!/^_+$/.test(first.read(line).trim())) return undefined;
    const reader = jsxReader();
    return {
      endsWith: (next) => {
        reader.read(next);
        return reader.place() !== "program";
      },
      endsAtBlank: () => reader.place() !== "program",
      open: reader.open,
    };
  },
};
