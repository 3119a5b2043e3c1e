import { InputError, worded } from "@dragoman/model";
import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import type { Setting } from "./setting.js";

type Table = Map<string, Setting>;

/**
 * Reads a TOML file. The library's own conversion makes objects, whose keys a
 * file could choose (`__proto__`); this makes Maps.
 *
 * @param text - the file's text
 * @param file - its path, for errors
 * @returns its value; items of arrays of tables are left out
 * @throws InputError with line and column where it is no TOML
 * @example
 * tomlSettings('[book]\nsrc = "pages"\n', "book.toml"); // Map { "book" => Map { "src" => "pages" } }
 */
export function tomlSettings(text: string, file: string): Setting {
  const root: Table = new Map();
  for (const node of parse(text, file).body[0].body) {
    if (node.type === "TOMLKeyValue") put(root, node);
    else if (node.kind === "standard") {
      const table = tableAt(root, node.resolvedKey.map(String));
      for (const pair of node.body) put(table, pair);
    }
  }
  return root;
}

function parse(text: string, file: string): AST.TOMLProgram {
  try {
    return parseTOML(text);
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    // Its columns count from 0.
    const place = { file, line: cause.lineNumber, column: cause.column + 1 };
    throw new InputError(
      worded("this is not valid TOML: {{reason}}", { reason: cause.message }),
      place,
      worded("Repair it, then try again."),
    );
  }
}

function put(table: Table, { key, value }: AST.TOMLKeyValue): void {
  const names = key.keys.map((one) => (one.type === "TOMLBare" ? one.name : one.value));
  const last = names.pop();
  if (last !== undefined) tableAt(table, names).set(last, settingOf(value));
}

function tableAt(table: Table, keys: readonly string[]): Table {
  let at = table;
  for (const key of keys) {
    const next = at.get(key);
    if (next instanceof Map) at = next as Table;
    else {
      const made: Table = new Map();
      at.set(key, made);
      at = made;
    }
  }
  return at;
}

function settingOf(node: AST.TOMLContentNode): Setting {
  if (node.type === "TOMLArray") return node.elements.map(settingOf);
  if (node.type === "TOMLInlineTable") {
    const table: Table = new Map();
    for (const pair of node.body) put(table, pair);
    return table;
  }
  const { value } = node;
  return typeof value === "string" || typeof value === "boolean" ? value : String(value);
}
