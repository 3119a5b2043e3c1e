import { plainYamlValues } from "./plain-yaml.js";
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import type { YamlForm } from "@dragoman/model";
import type { KeyPath } from "./keys.js";
import type { FrontMatterReading, FrontMatterValue } from "./reading.js";

/**
 * Reads YAML front matter. A block that is no mapping is no front matter: what
 * stands between two thematic breaks may be prose.
 *
 * @param content - what stands between the fences
 */
export function yamlValues(content: string): FrontMatterReading {
  return plainYamlValues(content) ?? parsedYamlValues(content);
}

/** The same by the YAML library, for any content. */
export function parsedYamlValues(content: string): FrontMatterReading {
  // Site generators take the last of two equal keys and know tags of their own.
  const document = parseDocument(content, { uniqueKeys: false, logLevel: "silent" });
  const [error] = document.errors;
  if (error) {
    const looksLikeMapping = isMap(document.contents) || /^[\w"'-]+[ \t]*:(?:\s|$)/m.test(content);
    if (!looksLikeMapping) return undefined;
    const [message = ""] = error.message.split(/ at line \d+|\n/);
    return { problem: { message, offset: Math.min(error.pos[0], content.length) } };
  }
  if (document.contents === null) return { values: [] };
  if (!isMap(document.contents)) return undefined;
  const values: FrontMatterValue[] = [];
  addValues(document.contents, [], false, content, values);
  return { values };
}

function addValues(
  node: unknown,
  path: KeyPath,
  inFlow: boolean,
  content: string,
  values: FrontMatterValue[],
): void {
  if (isAlias(node)) return;
  if (isMap(node)) {
    for (const { key, value } of node.items)
      if (isScalar(key))
        addValues(
          value,
          [...path, String(key.value)],
          inFlow || node.flow === true,
          content,
          values,
        );
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      addValues(item, [...path, index], inFlow || node.flow === true, content, values);
  } else if (isScalar(node) && typeof node.value === "string" && node.range) {
    const [start, end] = node.range;
    const form = formOf(node, content, inFlow);
    if (form && end > start)
      values.push({ path, value: node.value.trim(), ...trimmed(content, start, end), form });
  }
}

/**
 * Where the slot of a scalar ends: a block scalar's range ends with its last line ending, the slot before it.
 *
 * @param content - the YAML
 * @param start - where the scalar starts
 * @param end - where its range ends
 */
export function trimmed(
  content: string,
  start: number,
  end: number,
): { start: number; end: number } {
  while (end > start && /[ \t\r\n]/.test(content[end - 1] ?? "")) end--;
  return { start, end };
}

const styles: Readonly<Record<string, YamlForm["style"]>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

/**
 * Says how a scalar is written.
 *
 * @param content - the YAML that it stands in
 * @param inFlow - whether it stands in a flow collection
 * @returns undefined for what is no scalar of any style
 */
export function formOf(node: Scalar, content: string, inFlow: boolean): YamlForm | undefined {
  const style = styles[node.type ?? ""];
  if (!style || !node.range) return undefined;
  const body = content.slice(node.range[0], node.range[1]);
  const indent = /\n( *)[^ \r\n]/.exec(body)?.[1]?.length ?? 2;
  return { form: "yaml", style, indent, inFlow };
}
