import { type Worded, worded } from "@dragoman/model";
import { nearestName } from "./nearest.js";
import { type ConfigPath, type ConfigProblem, pathText } from "./problem.js";
import type { NumberShape, TextShape } from "./shape.js";

/** What is wrong with a value that must be a text. */
export function textProblems(value: unknown, shape: TextShape, path: ConfigPath): ConfigProblem[] {
  const { orFalse = false, values } = shape;
  if (orFalse && value === false) return [];
  if (typeof value !== "string")
    return [wrongType(value, orFalse ? worded("a string or false") : worded("a string"), path)];
  if (values === undefined) {
    if (value !== "") return [];
    const message = worded("`{{path}}` is empty", { path: pathText(path) });
    return [
      { path, part: "value", message, hint: worded("Give it a value, or take the key out.") },
    ];
  }
  if (values.includes(value)) return [];
  const message = worded("`{{path}}` is {{value}}; valid: {{values}}", {
    path: pathText(path),
    value: JSON.stringify(value),
    values: quotedList(values),
  });
  return [{ path, part: "value", message, hint: suggestion(value, values) }];
}

/** What is wrong with a value that must be a whole number. */
export function numberProblems(
  value: unknown,
  shape: NumberShape,
  path: ConfigPath,
): ConfigProblem[] {
  const { minimum, maximum } = shape;
  const wanted = worded("a whole number from {{minimum}} to {{maximum}}", { minimum, maximum });
  if (typeof value !== "number") return [wrongType(value, wanted, path)];
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return [];
  const message = worded("`{{path}}` must be {{wanted}}, but is {{value}}", {
    path: pathText(path),
    wanted,
    value,
  });
  return [{ path, part: "value", message, hint: worded("Write {{wanted}} there.", { wanted }) }];
}

/** A value of another type than is wanted. */
export function wrongType(value: unknown, wanted: Worded, path: ConfigPath): ConfigProblem {
  const name = path.length === 0 ? worded("the configuration") : `\`${pathText(path)}\``;
  const message = worded("{{name}} must be {{wanted}}, but is {{found}}", {
    name,
    wanted,
    found: typeText(value),
  });
  return { path, part: "value", message, hint: worded("Write {{wanted}} there.", { wanted }) };
}

function typeText(value: unknown): Worded | string {
  if (value === null) return "null";
  if (Array.isArray(value)) return worded("a list");
  const name = TYPE_NAMES.get(typeof value);
  return name ?? worded("an object");
}

const TYPE_NAMES: ReadonlyMap<string, Worded> = new Map([
  ["undefined", worded("not there")],
  ["string", worded("a string")],
  ["number", worded("a number")],
  ["bigint", worded("a bigint")],
  ["boolean", worded("a boolean")],
  ["symbol", worded("a symbol")],
  ["function", worded("a function")],
]);

/** What to write instead of a name that is none of the valid ones. */
export function suggestion(found: string, names: readonly string[]): Worded {
  const nearest = nearestName(found, names);
  return nearest === undefined
    ? worded("Valid: {{names}}.", { names: quotedList(names) })
    : worded("Did you mean `{{nearest}}`?", { nearest });
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
