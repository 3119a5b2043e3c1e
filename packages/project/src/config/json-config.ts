import type { DocumentNode, ValueNode } from "@humanwhocodes/momoa";
import { InputError, type Position, worded } from "@dragoman/model";
import type { ConfigProblem } from "./problem.js";

/**
 * Reads a JSON configuration.
 *
 * @param text - the file's text
 * @param file - its path, for errors
 * @returns the value, of any shape
 * @throws InputError with line and column when the text is no JSON
 * @example
 * await parseJsonConfig('{ "sourceLocale": "en" }', "dragoman.config.json");
 */
export async function parseJsonConfig(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(withoutMark(text)) as unknown;
  } catch {
    const tree = await parseWithPlaces(text);
    const position = "fault" in tree ? tree.fault : undefined;
    throw new InputError(
      worded("this is not valid JSON"),
      { file, ...position },
      worded("Write strict JSON: double quotes, no comments, no comma after the last item."),
    );
  }
}

/**
 * Finds the place of a problem in a JSON configuration.
 *
 * @param text - the file's text, valid JSON
 * @param problem - what is wrong
 * @returns 1-based line and column of the culprit
 * @example
 * await jsonPlace('{\n  "local": []\n}', { path: ["local"], part: "key", message: "", hint: "" });
 * // { line: 2, column: 3 }
 */
export async function jsonPlace(text: string, problem: ConfigProblem): Promise<Position> {
  const tree = await parseWithPlaces(text);
  if ("fault" in tree) return { line: 1, column: 1 };
  let place: Child = { key: undefined, value: tree.document.body };
  for (const step of problem.path) {
    const next = childAt(place.value, step);
    if (next === undefined) break;
    place = next;
  }
  const culprit = problem.part === "key" ? (place.key ?? place.value) : place.value;
  const { line, column } = culprit.loc.start;
  return { line, column };
}

type Tree = { readonly document: DocumentNode } | { readonly fault: Position | undefined };

/** JSON.parse gives no dependable places; this parser does, and is only loaded when something is wrong. */
async function parseWithPlaces(text: string): Promise<Tree> {
  const { parse } = await import("@humanwhocodes/momoa");
  try {
    return { document: parse(withoutMark(text)) };
  } catch (cause) {
    const { line, column } = cause as Partial<Position>;
    return { fault: line === undefined || column === undefined ? undefined : { line, column } };
  }
}

/** What stands behind a key or an index. */
interface Child {
  readonly key: { readonly loc: ValueNode["loc"] } | undefined;
  readonly value: ValueNode;
}

function childAt(node: ValueNode, step: string | number): Child | undefined {
  if (node.type === "Array" && typeof step === "number") {
    const value = node.elements[step]?.value;
    return value && { key: undefined, value };
  }
  if (node.type !== "Object") return undefined;
  // The last of several: that is the one which JSON.parse takes.
  const member = node.members.findLast(
    ({ name }) => (name.type === "String" ? name.value : name.name) === step,
  );
  return member && { key: member.name, value: member.value };
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
