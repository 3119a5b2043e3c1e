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
  return (written ?? inDoubleQuotes(target)).replace(/\n/g, newline);
}

function inStyle(target: string, form: YamlForm, original: string): string {
  switch (form.style) {
    case "plain":
      return target;
    case "single":
      return `'${target.replace(/'/g, "''").replace(/\n/g, `\n\n${" ".repeat(form.indent)}`)}'`;
    case "double":
      return inDoubleQuotes(target);
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

/**
 * Characters that stand in YAML only as escapes: what a reader of 1.1 takes
 * for a line's end, and one of 1.2 does not (YAML 1.1, §4.2), and what is not
 * printable (YAML 1.2.2, §5.1).
 */
const escaped = /[\u007F-\u009F\u2028\u2029\uFEFF]/g;

function inDoubleQuotes(target: string): string {
  return JSON.stringify(target).replace(
    escaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Whether a scalar, put where the slot is, reads as the target, and as nothing
 * but a string: by YAML 1.2 and by 1.1, which many site generators still read
 * (`no` is false to them).
 */
function readsBack(candidate: string, target: string, form: YamlForm): boolean {
  if (candidate.search(escaped) !== -1) return false;
  return (["1.2", "1.1"] as const).every((version) =>
    readsBackIn(version, candidate, target, form),
  );
}

function readsBackIn(
  version: "1.1" | "1.2",
  candidate: string,
  target: string,
  form: YamlForm,
): boolean {
  const document = parseDocument(
    form.inFlow ? `k: [ ${candidate} , 1 ]\n` : `k: ${candidate}\nl: 1\n`,
    { version, logLevel: "silent" },
  );
  if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(document.contents))
    return false;
  const value: unknown = form.inFlow ? document.getIn(["k", 0]) : document.get("k");
  const comment = document.contents.items.some(({ value: item }) => isScalar(item) && item.comment);
  const more = form.inFlow ? document.getIn(["k", 1]) : document.get("l");
  return typeof value === "string" && value.trim() === target && more === 1 && !comment;
}
