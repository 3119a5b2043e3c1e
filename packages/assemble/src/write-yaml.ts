import type { YamlForm } from "@dragoman/model";
import { isMap, isScalar, parseDocument } from "yaml";

/**
 * Writes a YAML scalar in the style of the source where that can hold the
 * target, else in double quotes, which hold everything. What a style can hold
 * is not decided by rules of our own: the YAML reader must read the target back.
 *
 * @see https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions
 */
export function writeYaml(
  target: string,
  form: YamlForm,
  original: string,
  newline: string,
): string {
  const candidates = [
    inStyle(target, form, original),
    inStyle(target, { ...form, style: "double" }, original),
  ];
  const written = candidates.find((candidate) => readsBack(candidate, target, form));
  return (written ?? JSON.stringify(target)).replace(/\n/g, newline);
}

function inStyle(target: string, form: YamlForm, original: string): string {
  switch (form.style) {
    case "plain":
      return target;
    case "single":
      return `'${target.replace(/'/g, "''").replace(/\n/g, `\n\n${" ".repeat(form.indent)}`)}'`;
    case "double":
      return JSON.stringify(target);
    case "literal":
    case "folded": {
      const [header = "|"] = original.split(/\r\n|\n|\r/);
      const separator = form.style === "folded" ? "\n\n" : "\n";
      const lines = target
        .split("\n")
        .map((line) => (line === "" ? "" : " ".repeat(form.indent) + line));
      return `${header}\n${lines.join(separator)}`;
    }
  }
}

/** Whether a scalar, put where the slot is, reads as the target, and as nothing but a string. */
function readsBack(candidate: string, target: string, form: YamlForm): boolean {
  const document = parseDocument(
    form.inFlow ? `k: [ ${candidate} , 1 ]\n` : `k: ${candidate}\nl: 1\n`,
    { logLevel: "silent" },
  );
  if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(document.contents))
    return false;
  const value: unknown = form.inFlow ? document.getIn(["k", 0]) : document.get("k");
  const comment = document.contents.items.some(({ value: item }) => isScalar(item) && item.comment);
  const more = form.inFlow ? document.getIn(["k", 1]) : document.get("l");
  return typeof value === "string" && value.trim() === target && more === 1 && !comment;
}
