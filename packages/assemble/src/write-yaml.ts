import type { YamlForm } from "@dragoman/model";
import { isMap, isScalar, type Pair, parseDocument } from "yaml";
import { withEdges } from "./write-json.js";

/**
 * Writes a YAML scalar in the style of the source where that can hold the
 * target, else in double quotes, which hold everything. What a style can hold
 * is not decided by rules of our own: the YAML reader must read the target back.
 *
 * @param target - the translation
 * @param form - how the source is written, and where
 * @param original - the source's scalar; between quotes, its spaces at the ends stay
 * @param newline - how lines end in the page
 * @returns the scalar to put into the slot, with its quotes or block header
 * @see https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions
 * @example
 * writeYaml("no", { form: "yaml", style: "plain", indent: 0, inFlow: false }, "yes it is", "\n"); // '"no"'
 */
export function writeYaml(
  target: string,
  form: YamlForm,
  original: string,
  newline: string,
): string {
  const text = isQuoted(form) ? withEdges(target, valueOf(original)) : target;
  const written = candidates(text, form, original).find((one) => readsBack(one, text, form));
  return (written ?? inDoubleQuotes(text)).replace(/\n/g, newline);
}

function isQuoted({ style }: YamlForm): boolean {
  return style === "single" || style === "double";
}

function valueOf(original: string): string {
  const value: unknown = parseDocument(original, { logLevel: "silent" }).toJS();
  return typeof value === "string" ? value : "";
}

function candidates(text: string, form: YamlForm, original: string): string[] {
  return [...inStyle(text, form, original), inDoubleQuotes(text)];
}

/**
 * What begins a collection where no scalar was yet, or is one in a flow: no
 * plain scalar, and not to be read as YAML, however deep it nests. PyYAML reads no tab
 * after a space in one, and in a flow none that has a question mark.
 */
const notPlain = { anywhere: /^(?:[[{]|[-?:](?:\s|$))|\t/, inFlow: /[[\]{}?:,]/ };

function inStyle(text: string, form: YamlForm, original: string): string[] {
  switch (form.style) {
    case "plain":
      return notPlain.anywhere.test(text) || (form.inFlow && notPlain.inFlow.test(text))
        ? []
        : [text];
    case "single":
      // Further lines would have to be indented by more than what the scalar stands in.
      return text.includes("\n") ? [] : [`'${text.replace(/'/g, "''")}'`];
    case "double":
      return [];
    case "literal":
    case "folded": {
      const [header = "|"] = original.split(/\r\n|\n|\r/);
      const separator = form.style === "folded" ? "\n\n" : "\n";
      const lines = text
        .split("\n")
        .map((line) => (line === "" ? "" : " ".repeat(form.indent) + line));
      return [`${header}\n${lines.join(separator)}`];
    }
  }
}

/**
 * Characters that stand in YAML only as escapes: what a reader of 1.1 takes
 * for a line's end, and one of 1.2 does not (YAML 1.1, §4.2), and what is not
 * printable (YAML 1.2.2, §5.1).
 */
const escaped = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

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
function readsBack(candidate: string, text: string, form: YamlForm): boolean {
  if (candidate.search(escaped) !== -1) return false;
  return (["1.2", "1.1"] as const).every((version) => readsBackIn(version, candidate, text, form));
}

function readsBackIn(
  version: "1.1" | "1.2",
  candidate: string,
  text: string,
  form: YamlForm,
): boolean {
  const document = parseDocument(around(candidate, form), { version, logLevel: "silent" });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const pairs = pairsIn(document.contents, form.inFlow);
  const [first, second] = pairs ?? [];
  if (pairs?.length !== 2 || !first || !second) return false;
  const read = form.isName === true ? first.key : first.value;
  const hasComment = pairs.some(({ value }) => isScalar(value) && value.comment);
  return isScalar(read) && isSame(read.value, text, form) && isFollower(second) && !hasComment;
}

/** A name cannot do without its colon, and any scalar must leave what follows alone. */
function around(candidate: string, { isName, inFlow }: YamlForm): string {
  const pair = isName === true ? `${candidate}: 1` : `k: ${candidate}`;
  return inFlow ? `- { ${pair} , l: 1 }\n` : `${pair}\nl: 1\n`;
}

function pairsIn(contents: unknown, inFlow: boolean): readonly Pair[] | undefined {
  const map = inFlow ? (contents as { items?: readonly unknown[] } | null)?.items?.[0] : contents;
  return isMap(map) ? map.items : undefined;
}

function isFollower({ key, value }: Pair): boolean {
  return isScalar(key) && key.value === "l" && isScalar(value) && value.value === 1;
}

function isSame(read: unknown, text: string, form: YamlForm): boolean {
  return typeof read === "string" && (isQuoted(form) ? read : read.trim()) === text;
}
