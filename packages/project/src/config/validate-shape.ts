import { worded } from "@dragoman/model";
import { pathText, type ConfigPath, type ConfigProblem } from "./problem.js";
import { configShape } from "./config-shape.js";
import type { ListShape, MapShape, ObjectShape, Shape } from "./shape.js";
import { numberProblems, suggestion, textProblems, wrongType } from "./value-problems.js";

/**
 * Compares a value with a shape.
 *
 * @param value - anything, as read from a configuration file
 * @param shape - what it must look like; a whole configuration by default
 * @param path - where the value stands
 * @returns what is wrong, in the order of the value; empty when nothing is
 * @example
 * shapeProblems({ sourcelocale: "en" })[0]?.message.message; // "unknown key `sourcelocale`"
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
      return typeof value === "boolean" ? [] : [wrongType(value, worded("true or false"), path)];
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

function mapProblems(value: unknown, shape: MapShape, path: ConfigPath): ConfigProblem[] {
  if (!isObject(value)) return [wrongType(value, worded("an object"), path)];
  return Object.entries(value).flatMap(([key, item]) =>
    shapeProblems(item, shape.values, [...path, key]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listProblems(value: unknown, shape: ListShape, path: ConfigPath): ConfigProblem[] {
  if (!Array.isArray(value)) return [wrongType(value, worded("a list"), path)];
  if (value.length === 0 && !shape.mayBeEmpty) {
    const message = worded("`{{path}}` is an empty list", { path: pathText(path) });
    return [{ path, part: "value", message, hint: worded("Name at least one.") }];
  }
  return value.flatMap((item, index) => shapeProblems(item, shape.items, [...path, index]));
}

function objectProblems(value: unknown, shape: ObjectShape, path: ConfigPath): ConfigProblem[] {
  if (!isObject(value)) return [wrongType(value, worded("an object"), path)];
  const names = shape.keys.map(({ key }) => key);
  const problems: ConfigProblem[] = [];
  for (const [key, item] of Object.entries(value)) {
    const known = shape.keys.find((candidate) => candidate.key === key);
    if (known === undefined) {
      const message = worded("unknown key `{{key}}`", { key: pathText([...path, key]) });
      problems.push({ path: [...path, key], part: "key", message, hint: suggestion(key, names) });
    } else if (item !== undefined || known.required) {
      problems.push(...shapeProblems(item, known.shape, [...path, key]));
    }
  }
  return [...problems, ...missingKeys(value, shape, path)];
}

/** All in one: who has just begun would meet them one after the other. */
function missingKeys(value: object, shape: ObjectShape, path: ConfigPath): ConfigProblem[] {
  const missing = shape.keys.filter(({ key, required }) => required && !Object.hasOwn(value, key));
  const [first, ...others] = missing.map(({ key, description }) =>
    worded("Add `{{key}}`: {{description}}", {
      key,
      description: { message: description, wording: { template: description } },
    }),
  );
  if (first === undefined) return [];
  const keys = missing.map(({ key }) => pathText([...path, key]));
  const message =
    others.length === 0
      ? worded("the key `{{key}}` is missing", { key: keys.join() })
      : worded("the keys {{keys}} are missing", {
          keys: keys.map((key) => `\`${key}\``).join(", "),
        });
  const hint = others.reduce(
    (one, other) => worded("{{first}} {{second}}", { first: one, second: other }),
    first,
  );
  return [{ path, part: "value", message, hint }];
}
