import { nearestName } from "./nearest.js";
import { pathText, type ConfigPath, type ConfigProblem } from "./problem.js";
import { configShape } from "./config-shape.js";
import type { ListShape, MapShape, NumberShape, ObjectShape, Shape, TextShape } from "./shape.js";

/**
 * Compares a value with a shape.
 *
 * @param value - anything, as read from a configuration file
 * @param shape - what it must look like; a whole configuration by default
 * @param path - where the value stands
 * @returns what is wrong, in the order of the value; empty when nothing is
 * @example
 * shapeProblems({ sourcelocale: "en" })[0]?.message; // "unknown key `sourcelocale`"
 */
export function shapeProblems(
  value: unknown,
  shape: Shape = configShape,
  path: ConfigPath = [],
): ConfigProblem[] {
  switch (shape.type) {
    case "string":
      return textProblems(value, shape, path);
    case "boolean":
      return typeof value === "boolean" ? [] : [wrongType(value, "true or false", path)];
    case "integer":
      return numberProblems(value, shape, path);
    case "map":
      return mapProblems(value, shape, path);
    case "array":
      return listProblems(value, shape, path);
    case "object":
      return objectProblems(value, shape, path);
  }
}

function textProblems(value: unknown, shape: TextShape, path: ConfigPath): ConfigProblem[] {
  const { orFalse = false, values } = shape;
  if (orFalse && value === false) return [];
  if (typeof value !== "string")
    return [wrongType(value, orFalse ? "a string or false" : "a string", path)];
  if (values === undefined) {
    if (value !== "") return [];
    const message = `\`${pathText(path)}\` is empty`;
    return [{ path, part: "value", message, hint: "Give it a value, or take the key out." }];
  }
  if (values.includes(value)) return [];
  const message = `\`${pathText(path)}\` is ${JSON.stringify(value)}; valid: ${quotedList(values)}`;
  return [{ path, part: "value", message, hint: suggestion(value, values) }];
}

function numberProblems(value: unknown, shape: NumberShape, path: ConfigPath): ConfigProblem[] {
  const { minimum, maximum } = shape;
  const wanted = `a whole number from ${minimum} to ${maximum}`;
  if (typeof value !== "number") return [wrongType(value, wanted, path)];
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return [];
  const message = `\`${pathText(path)}\` must be ${wanted}, but is ${value}`;
  return [{ path, part: "value", message, hint: `Write ${wanted} there.` }];
}

function mapProblems(value: unknown, shape: MapShape, path: ConfigPath): ConfigProblem[] {
  if (!isObject(value)) return [wrongType(value, "an object", path)];
  return Object.entries(value).flatMap(([key, item]) =>
    shapeProblems(item, shape.values, [...path, key]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listProblems(value: unknown, shape: ListShape, path: ConfigPath): ConfigProblem[] {
  if (!Array.isArray(value)) return [wrongType(value, "a list", path)];
  if (value.length === 0 && !shape.mayBeEmpty) {
    const message = `\`${pathText(path)}\` is an empty list`;
    return [{ path, part: "value", message, hint: "Name at least one." }];
  }
  return value.flatMap((item, index) => shapeProblems(item, shape.items, [...path, index]));
}

function objectProblems(value: unknown, shape: ObjectShape, path: ConfigPath): ConfigProblem[] {
  if (!isObject(value)) return [wrongType(value, "an object", path)];
  const names = shape.keys.map(({ key }) => key);
  const problems: ConfigProblem[] = [];
  for (const [key, item] of Object.entries(value)) {
    const known = shape.keys.find((candidate) => candidate.key === key);
    if (known === undefined) {
      const message = `unknown key \`${pathText([...path, key])}\``;
      problems.push({ path: [...path, key], part: "key", message, hint: suggestion(key, names) });
    } else if (item !== undefined || known.required) {
      problems.push(...shapeProblems(item, known.shape, [...path, key]));
    }
  }
  const missing = shape.keys.filter(({ key, required }) => required && !Object.hasOwn(value, key));
  for (const { key, description } of missing) {
    const message = `the key \`${pathText([...path, key])}\` is missing`;
    problems.push({ path, part: "value", message, hint: `Add \`${key}\`: ${description}` });
  }
  return problems;
}

function wrongType(value: unknown, wanted: string, path: ConfigPath): ConfigProblem {
  const name = path.length === 0 ? "the configuration" : `\`${pathText(path)}\``;
  const message = `${name} must be ${wanted}, but is ${typeText(value)}`;
  return { path, part: "value", message, hint: `Write ${wanted} there.` };
}

function typeText(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (value === undefined) return "not there";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function suggestion(found: string, names: readonly string[]): string {
  const nearest = nearestName(found, names);
  return nearest === undefined ? `Valid: ${quotedList(names)}.` : `Did you mean \`${nearest}\`?`;
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
