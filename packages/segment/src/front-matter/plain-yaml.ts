import type { YamlForm } from "@dragoman/model";
import type { FrontMatterValue } from "./reading.js";

/**
 * `key: value`, where the value is a plain scalar that begins with a letter and
 * has no indicator in it, or a quoted one without escapes. All of these are
 * what they look like (YAML 1.2.2, §7.3).
 */
const plainLine =
  /([A-Za-z_][\w-]*)(: +)(?:"([^"\\\r\n]*)"|'([^'\r\n]*)'|([A-Za-z](?:[^\r\n:#]|:(?=[^\s])|(?<=\S)#)*))[ \t]*(?:\r?\n|$)/y;

/** Plain scalars that are no strings in YAML 1.2's core schema (§10.3.2), or were none in 1.1. */
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Characters that YAML may refuse or read in a way of its own. */
const control = /[^\t\r\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\uD800-\uDFFF]/;

/**
 * Reads front matter that is nothing but plain lines: most of it is, and the
 * YAML library takes long to warm up. A test holds both readings together.
 *
 * @param content - what stands between the fences
 * @returns the values; undefined where any line is not so plain
 */
export function plainYamlValues(
  content: string,
): { readonly values: readonly FrontMatterValue[] } | undefined {
  if (control.test(content)) return undefined;
  const values: FrontMatterValue[] = [];
  for (let at = 0; at < content.length; at = plainLine.lastIndex) {
    plainLine.lastIndex = at;
    const match = plainLine.exec(content);
    if (!match) return undefined;
    const [, key = "", colon = "", double, single, plain] = match;
    const bare = plain?.trimEnd();
    const value = double ?? single ?? bare ?? "";
    if (bare !== undefined && (words.test(bare) || bare.endsWith(":"))) return undefined;
    const quotes = bare === undefined ? 2 : 0;
    const start = at + key.length + colon.length;
    const style: YamlForm["style"] =
      double !== undefined ? "double" : single !== undefined ? "single" : "plain";
    if (value === "") continue;
    values.push({
      path: [key],
      value: value.trim(),
      start,
      end: start + value.length + quotes,
      form: { form: "yaml", style, indent: 2, inFlow: false },
    });
  }
  return { values };
}
