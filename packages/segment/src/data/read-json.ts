import {
  type MemberNode,
  parse,
  type ObjectNode,
  type StringNode,
  type ValueNode,
} from "@humanwhocodes/momoa";
import { InputError, lineStarts, type Position, positionAt, worded } from "@dragoman/model";
import { type DataNode, type DataRemarks, MOST_LEVELS, noRemarks } from "./node.js";
import { tooDeep } from "./too-deep.js";

/**
 * Reads a JSON file. Whether it is JSON is for `JSON.parse` to say; the places
 * are momoa's.
 *
 * @param text - the whole file; a byte-order mark is U+FEFF at offset 0
 * @param path - its path, for errors
 * @returns its one value
 * @throws InputError with line and column where it is no JSON (RFC 8259) or nests too deep
 */
export function readJson(text: string, path: string): DataNode[] {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const content = text.slice(bom);
  const deep = tooDeepAt(content);
  if (deep !== undefined) throw tooDeep(path, text, deep + bom);
  try {
    JSON.parse(content);
  } catch {
    throw new InputError(
      worded("this is not valid JSON"),
      { file: path, ...faultIn(content) },
      worded(
        "Write strict JSON: double quotes, no comments, no comma after the last item. Nothing was written.",
      ),
    );
  }
  return [nodeOf(parse(content).body, bom, noRemarks)];
}

/** Strings, as far as they go, and brackets. */
const pieces = /"(?:[^"\\]|\\[^])*(?:"|\\?$)|[[\]{}]/g;

function faultIn(content: string): Partial<Position> {
  try {
    parse(content);
  } catch (cause) {
    const { line, column } = cause as Partial<Position>;
    if (line !== undefined && column !== undefined) return { line, column };
  }
  // What momoa lets pass and JSON.parse does not is a control character within a string.
  for (const { 0: piece, index } of content.matchAll(pieces)) {
    const at = piece.search(/[\u0000-\u001F]/);
    if (at !== -1) return positionAt(lineStarts(content), index + at);
  }
  return {};
}

/** Where a text first nests too deep; brackets in strings do not count. */
function tooDeepAt(content: string): number | undefined {
  let level = 0;
  for (const { 0: piece, index } of content.matchAll(pieces)) {
    if (piece === "[" || piece === "{") level++;
    else if (piece === "]" || piece === "}") level--;
    if (level > MOST_LEVELS) return index;
  }
  return undefined;
}

function nodeOf(node: ValueNode, shift: number, remarks: DataRemarks): DataNode {
  const base = { properties: "", remarks };
  switch (node.type) {
    case "Object":
      return {
        kind: "mapping",
        ...base,
        pairs: node.members.map((member) => ({
          name: stringNode(memberName(member), shift, noRemarks),
          value: nodeOf(member.value, shift, remarksOn(member, node)),
          remarks: noRemarks,
        })),
      };
    case "Array":
      return {
        kind: "list",
        ...base,
        items: node.elements.map(({ value }) => nodeOf(value, shift, noRemarks)),
      };
    case "String":
      return stringNode(node, shift, remarks);
    case "Null":
      return { kind: "scalar", ...base, type: "null", value: "null" };
    default:
      return { kind: "scalar", ...base, type: typeof valueOf(node), value: String(valueOf(node)) };
  }
}

function valueOf(node: ValueNode): unknown {
  return "value" in node ? node.value : node.type;
}

function stringNode({ value, loc }: StringNode, shift: number, remarks: DataRemarks): DataNode {
  const start = loc.start.offset + shift;
  const end = loc.end.offset + shift;
  const place = { start, end, form: { form: "json" } } as const;
  return { kind: "scalar", properties: "", remarks, type: "string", value, place };
}

function memberName({ name }: MemberNode): StringNode {
  if (name.type !== "String") throw new Error("a name that is no string is no JSON");
  return name;
}

/**
 * What stands beside a message for its translator. Docusaurus and Chrome write
 * `message` and `description`, react-intl `defaultMessage`.
 *
 * @see https://docusaurus.io/docs/i18n/tutorial#translate-your-react-code
 * @see https://developer.chrome.com/docs/extensions/reference/api/i18n#file-format
 */
function remarksOn(member: MemberNode, { members }: ObjectNode): DataRemarks {
  const name = memberName(member).value;
  if (name !== "message" && name !== "defaultMessage") return noRemarks;
  const description = members.find((other) => memberName(other).value === "description")?.value;
  return description?.type === "String" && description.value.trim() !== ""
    ? { skip: false, notes: [description.value] }
    : noRemarks;
}
