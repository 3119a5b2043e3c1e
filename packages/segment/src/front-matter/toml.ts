import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import type { TomlForm } from "@dragoman/model";
import type { FrontMatterReading, FrontMatterValue } from "./reading.js";

/** Reads TOML front matter. */
export function tomlValues(content: string): FrontMatterReading {
  try {
    const [top] = parseTOML(content).body;
    const values: FrontMatterValue[] = [];
    for (const entry of top.body) addEntry(entry, [], content, values);
    return { values };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { problem: { message: error.message, offset: Math.min(error.index, content.length) } };
  }
}

type Path = readonly (string | number)[];

function addEntry(
  entry: AST.TOMLKeyValue | AST.TOMLTable,
  path: Path,
  content: string,
  values: FrontMatterValue[],
): void {
  if (entry.type === "TOMLTable")
    for (const inner of entry.body) addEntry(inner, entry.resolvedKey, content, values);
  else {
    const keys = entry.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    addValue(entry.value, [...path, ...keys], content, values);
  }
}

function addValue(
  node: AST.TOMLContentNode,
  path: Path,
  content: string,
  values: FrontMatterValue[],
): void {
  if (node.type === "TOMLArray")
    for (const [index, item] of node.elements.entries())
      addValue(item, [...path, index], content, values);
  else if (node.type === "TOMLInlineTable")
    for (const entry of node.body) addEntry(entry, path, content, values);
  else if (node.kind === "string") {
    const [start, end] = node.range;
    values.push({
      path,
      value: node.value.trim(),
      start,
      end,
      form: formOf(content.slice(start, end)),
    });
  }
}

function formOf(raw: string): TomlForm {
  const quote = raw.startsWith('"') ? "basic" : "literal";
  const isMultiline = raw.startsWith('"""') || raw.startsWith("'''");
  return { form: "toml", style: isMultiline ? `multiline-${quote}` : quote };
}
