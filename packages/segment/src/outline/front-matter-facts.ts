import { parseTOML, getStaticTOMLValue } from "toml-eslint-parser";
import { parseDocument } from "yaml";
import type { ByText } from "../by-text.js";
import type { FrontMatterBlock } from "../front-matter/find.js";

/** A value of the front matter. */
export interface FrontMatterFact {
  /** Keys from the outside in and places in lists, as JSON. */
  readonly path: string;
  readonly type: string;
  /** Text of the value; of a string, without white space at its ends. */
  readonly value: string;
}

/**
 * Reads all keys and values of a front matter. YAML is read twice, as 1.2 and
 * as 1.1 have it: site generators differ, and `no` is a text to one and false to the other.
 *
 * @param text - the whole page
 * @param block - where its front matter stands
 * @param known - what was read before; this is added
 * @returns the values in order; one fact of the type `unreadable` where it cannot be read
 */
export function frontMatterFacts(
  text: string,
  block: FrontMatterBlock,
  known?: ByText<readonly FrontMatterFact[]>,
): readonly FrontMatterFact[] {
  const content = text.slice(block.start, block.contentEnd);
  const read = (): FrontMatterFact[] => factsIn(content, block.format);
  return known ? known.of(`${block.format}\n${content}`, read) : read();
}

function factsIn(content: string, format: FrontMatterBlock["format"]): FrontMatterFact[] {
  try {
    return readings(content, format).flatMap((value) => factsOf(value));
  } catch {
    return [{ path: "", type: "unreadable", value: "" }];
  }
}

function readings(content: string, format: FrontMatterBlock["format"]): unknown[] {
  if (format === "json") return [JSON.parse(content)];
  if (format === "toml") return [getStaticTOMLValue(parseTOML(content))];
  return (["1.2", "1.1"] as const).map((version): unknown => {
    const document = parseDocument(content, { version, uniqueKeys: false, logLevel: "silent" });
    if (document.errors.length > 0) throw new Error("no YAML");
    return document.toJS({ mapAsMap: true });
  });
}

function factsOf(top: unknown): FrontMatterFact[] {
  const facts: FrontMatterFact[] = [];
  const open: { path: readonly unknown[]; value: unknown }[] = [{ path: [], value: top }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { path, value } = item;
    const entries = entriesOf(value);
    const type = entries ? "collection" : value === null ? "null" : typeof value;
    const text = typeof value === "string" ? value.trim() : entries ? "" : String(value);
    facts.push({ path: JSON.stringify(path), type, value: text });
    for (const [key, inner] of entries?.reverse() ?? [])
      open.push({ path: [...path, key], value: inner });
  }
  return facts;
}

function entriesOf(value: unknown): (readonly [unknown, unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((inner: unknown, index) => [index, inner] as const);
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (typeof value !== "object" || value === null || value instanceof Date) return undefined;
  return Object.entries(value);
}
