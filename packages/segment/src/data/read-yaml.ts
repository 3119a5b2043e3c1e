import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
} from "yaml";
import { InputError, lineStarts, positionAt, worded, type YamlForm } from "@dragoman/model";
import { formOf, trimmed } from "../front-matter/yaml.js";
import { type DataNode, type DataPair, type DataRemarks, MOST_LEVELS, noRemarks } from "./node.js";
import { remarksIn } from "./remarks.js";
import { tooDeep } from "./too-deep.js";
import { yamlDocuments } from "./yaml-documents.js";

/**
 * Reads a YAML file, as YAML 1.2 has it.
 *
 * @param text - the whole file; a byte-order mark is U+FEFF at offset 0
 * @param path - its path, for errors
 * @returns the contents of its documents
 * @throws InputError with line and column where it is no YAML or nests too deep
 */
export function readYaml(text: string, path: string): DataNode[] {
  const reading = yamlDocuments(text, MOST_LEVELS);
  if ("tooDeepAt" in reading) throw tooDeep(path, text, reading.tooDeepAt);
  return reading.documents.map((document) => {
    const [error] = document.errors;
    if (error) throw notYaml(error, text, path);
    return nodeOf(document.contents, { text, inFlow: false }, noRemarks);
  });
}

function notYaml(
  error: { readonly message: string; readonly pos: readonly [number, number] },
  text: string,
  path: string,
): InputError {
  const [reason = ""] = error.message.split(/ at line \d+|\n/);
  const offset = Math.min(error.pos[0], text.length);
  const place = positionAt(lineStarts(text), offset, text.startsWith("\uFEFF") ? 1 : 0);
  return new InputError(
    worded("this is not valid YAML: {{reason}}", { reason }),
    { file: path, ...place },
    worded("Correct the file; nothing was written."),
  );
}

/** Where a node stands. */
interface Surroundings {
  readonly text: string;
  readonly inFlow: boolean;
}

function nodeOf(node: Node | null, around: Surroundings, remarks: DataRemarks): DataNode {
  if (node === null)
    return { kind: "scalar", properties: "", remarks, type: "null", value: "null" };
  if (isAlias(node)) return { kind: "alias", properties: "", remarks, anchor: node.source };
  const base = { properties: propertiesOf(node), remarks };
  const inner = { ...around, inFlow: around.inFlow || (node as { flow?: boolean }).flow === true };
  // A comment above the first of several belongs to the whole, as the library has it.
  const above = remarks === noRemarks ? remarksIn(node.commentBefore) : noRemarks;
  if (isMap<ParsedNode, ParsedNode | null>(node))
    return {
      kind: "mapping",
      ...base,
      pairs: node.items.map((pair, index) => pairOf(pair, inner, index === 0 ? above : noRemarks)),
    };
  if (isSeq<Node>(node))
    return {
      kind: "list",
      ...base,
      items: node.items.map((item, index) =>
        nodeOf(item, inner, both(index === 0 ? above : noRemarks, remarksIn(commentsOf(item)))),
      ),
    };
  return isScalar(node)
    ? scalarOf(node, around, base)
    : { kind: "scalar", ...base, type: "unknown", value: "" };
}

function pairOf(
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  around: Surroundings,
  above: DataRemarks,
): DataPair {
  const comments = [key.commentBefore, isScalar(value) ? commentsOf(value) : undefined];
  const remarks = both(above, remarksIn(comments.flatMap((one) => one ?? []).join("\n")));
  const name = nodeOf(key, around, noRemarks);
  return { name: asName(name), value: nodeOf(value, around, noRemarks), remarks };
}

function commentsOf(node: Node): string {
  return [node.commentBefore, node.comment].flatMap((one) => one ?? []).join("\n");
}

function both(one: DataRemarks, other: DataRemarks): DataRemarks {
  if (one === noRemarks) return other;
  if (other === noRemarks) return one;
  return { skip: one.skip || other.skip, notes: [...one.notes, ...other.notes] };
}

/** A name stands on one line, before a colon; a block scalar cannot. */
function asName(node: DataNode): DataNode {
  if (node.kind !== "scalar" || node.place?.form.form !== "yaml") return node;
  const { place, ...rest } = node;
  const { form } = place;
  if (form.form !== "yaml" || form.style === "literal" || form.style === "folded") return rest;
  return { ...node, place: { ...place, form: { ...form, isName: true } } };
}

function propertiesOf(node: Node): string {
  const anchor = (node as { anchor?: string }).anchor;
  const properties = [anchor === undefined ? [] : `&${anchor}`, node.tag ?? []];
  return properties.flat().join(" ");
}

function scalarOf(
  node: Scalar,
  { text, inFlow }: Surroundings,
  base: Pick<DataNode, "properties" | "remarks">,
): DataNode {
  const { value, range } = node;
  const scalar = { kind: "scalar", ...base, type: typeOf(node), value: String(value) } as const;
  const form: YamlForm | undefined = formOf(node, text, inFlow);
  if (scalar.type !== "string" || !range || !form || range[1] <= range[0]) return scalar;
  return { ...scalar, place: { ...trimmed(text, range[0], range[1]), form } };
}

function typeOf({ value, type, source = "" }: Scalar): string {
  if (value === null) return "null";
  if (typeof value !== "string" || type !== "PLAIN") return typeof value;
  if (value === "<<") return "merge";
  return isOtherIn11(source) ? "ambiguous" : "string";
}

/** What YAML 1.1 makes of plain scalars that are no strings to it, by the library: `no` is false, `12:30` a number. */
const typesOf11 = new Document(null, { version: "1.1" }).schema.tags;

function isOtherIn11(source: string): boolean {
  return typesOf11.some(
    (tag) => tag.default !== undefined && "test" in tag && tag.test.test(source),
  );
}
