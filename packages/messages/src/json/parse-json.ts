import { type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import { InputError, lineStarts, type Position, positionAt, worded } from "@dragoman/model";
import { type JsonFile, type JsonNode, type JsonObject, type JsonStyle } from "./tree.js";

/** Nobody nests messages this deep, and parsers of JSON are recursive. */
const MOST_LEVELS = 100;

const BOM = "\uFEFF";

/**
 * Reads a JSON file of messages.
 *
 * @param text - the file's text, with its byte-order mark if it has one
 * @param file - its path, for errors
 * @returns its root, an object, and how the file is laid out
 * @throws InputError with line and column: the text is no strict JSON (RFC 8259), its root is no
 *   object, it is nested more than 100 levels deep, a key stands twice in one object, or a text
 *   has a character that no PO file can hold
 * @see https://www.rfc-editor.org/rfc/rfc8259
 * @example
 * parseJson('{ "10": "ten", "2": "two" }', "en.json").root.keys().next().value; // "10"
 */
export function parseJson(text: string, file: string): JsonFile {
  const clean = text.startsWith(BOM) ? text.slice(1) : text;
  refuseDepth(clean, file);
  const body = parsed(clean, file);
  if (body.type !== "Object") {
    throw new InputError(
      worded("the messages of a namespace are a JSON object, and this is something else"),
      { file, ...placeOf(body) },
      worded('Write `{ "key": "text" }`.'),
    );
  }
  const root = nodeOf(body, clean, file) as JsonObject;
  return { root, style: styleOf(text, clean) };
}

function parsed(text: string, file: string): ValueNode {
  try {
    return parse(text).body;
  } catch (cause) {
    const { line, column } = cause as Partial<Position>;
    const place = line === undefined || column === undefined ? {} : { line, column };
    throw new InputError(
      worded("this is not valid JSON"),
      { file, ...place },
      worded("Write strict JSON: double quotes, no comments, no comma after the last item."),
    );
  }
}

function refuseDepth(text: string, file: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted && character === "\\") at++;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth <= MOST_LEVELS) continue;
    throw new InputError(
      worded("this is nested more than {{levels}} levels deep", { levels: MOST_LEVELS }),
      { file, ...positionAt(lineStarts(text), at) },
      worded("Take the file out of the messages, or make it flatter."),
    );
  }
}

function nodeOf(node: ValueNode, text: string, file: string): JsonNode {
  switch (node.type) {
    case "String":
      return checked(node.value, file, node);
    case "Array":
      return node.elements.map(({ value }) => nodeOf(value, text, file));
    case "Object":
      return objectOf(node.members, text, file);
    default:
      return { literal: text.slice(node.loc.start.offset, node.loc.end.offset) };
  }
}

function objectOf(members: readonly MemberNode[], text: string, file: string): JsonObject {
  const places = new Map<string, Position>();
  const object = new Map<string, JsonNode>();
  for (const { name, value } of members) {
    const key = checked(name.type === "String" ? name.value : name.name, file, name);
    const first = places.get(key);
    if (first !== undefined) {
      throw new InputError(
        worded("the key {{key}} is defined twice, first in line {{line}}", {
          key: JSON.stringify(key),
          line: first.line,
        }),
        { file, ...placeOf(name) },
        worded("Delete one of the two: programs only ever see the last one."),
      );
    }
    places.set(key, placeOf(name));
    object.set(key, nodeOf(value, text, file));
  }
  return object;
}

/** `.mo` files separate contexts with U+0004 and end texts with U+0000; half a surrogate pair is no UTF-8. */
function checked(text: string, file: string, node: Pick<ValueNode, "loc">): string {
  const digit = ["\u0000", "\u0004"].find((one) => text.includes(one))?.charCodeAt(0);
  if (digit === undefined && text.isWellFormed()) return text;
  const fault =
    digit === undefined
      ? worded("the text holds half of a surrogate pair, which a PO file cannot")
      : worded("the text holds the control character U+000{{digit}}, which a PO file cannot", {
          digit,
        });
  throw new InputError(fault, { file, ...placeOf(node) }, worded("Remove the character."));
}

function placeOf({ loc }: Pick<ValueNode, "loc">): Position {
  return { line: loc.start.line, column: loc.start.column };
}

function styleOf(text: string, clean: string): JsonStyle {
  const newline = clean.indexOf("\n");
  const eol = newline > 0 && clean[newline - 1] === "\r" ? "\r\n" : "\n";
  const indent = newline === -1 ? "" : (/^[ \t]*/u.exec(clean.slice(newline + 1))?.[0] ?? "");
  return { indent, eol, finalNewline: clean.endsWith("\n"), bom: text !== clean };
}
