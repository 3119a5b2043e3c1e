import type { Root } from "mdast";
import type { Dialect } from "../dialect.js";
import { blockParser } from "./blocks.js";

type Parser = (markdown: string) => Root;

const withTables = new Map<Dialect, Parser>();
const withoutTables = new Map<Dialect, Parser>();

/**
 * Gives a dialect's block parser: the one without tables for a text that has
 * none. A table has a delimiter row (GFM 0.29, §4.10), which has a dash beside
 * a pipe or a colon.
 *
 * @param markdown - the text to be parsed
 */
export function parserFor(markdown: string, dialect: Dialect): Parser {
  const tables = dialect.tables && /[|:][ \t]*-|-[ \t]*[|:]/.test(markdown);
  const parsers = tables ? withTables : withoutTables;
  const parse =
    parsers.get(dialect) ?? (tables ? fullParser(dialect) : blockParser(dialect.syntax));
  parsers.set(dialect, parse);
  return parse;
}

/** A dialect's parser for any text. */
export function fullParser({ syntax, tables }: Dialect): Parser {
  return blockParser({
    micromark: [...(tables?.micromark ?? []), ...syntax.micromark],
    mdast: [...(tables?.mdast ?? []), ...syntax.mdast],
  });
}
