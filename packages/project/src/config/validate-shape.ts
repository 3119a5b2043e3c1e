import { type Worded, worded } from "@dragoman/model";
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

function textProblems(value: unknown, shape: TextShape, path: ConfigPath): ConfigProblem[] {
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

function numberProblems(value: unknown, shape: NumberShape, path: ConfigPath): ConfigProblem[] {
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

function wrongType(value: unknown, wanted: Worded, path: ConfigPath): ConfigProblem {
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

function suggestion(found: string, names: readonly string[]): Worded {
  const nearest = nearestName(found, names);
  return nearest === undefined
    ? worded("Valid: {{names}}.", { names: quotedList(names) })
    : worded("Did you mean `{{nearest}}`?", { nearest });
}

function quotedList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
