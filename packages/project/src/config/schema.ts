import { configShape } from "./config-shape.js";
import type { KeyShape, Shape } from "./shape.js";

/** A JSON schema, as far as this package writes them (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Makes the JSON schema of a configuration from the same shape that validates it.
 *
 * @returns the schema; `schema/dragoman.config.schema.json` is this, as text
 * @example
 * configSchema().type; // "object"
 */
export function configSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Configuration of Dragoman",
    ...schemaOf(configShape),
  };
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.type) {
    case "string":
      if (shape.orFalse === true)
        return { anyOf: [{ type: "string", minLength: 1 }, { const: false }] };
      return shape.values === undefined
        ? { type: "string", minLength: 1 }
        : { type: "string", enum: shape.values };
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: shape.minimum, maximum: shape.maximum };
    case "map":
      return { type: "object", additionalProperties: schemaOf(shape.values) };
    case "array":
      return {
        type: "array",
        items: schemaOf(shape.items),
        ...(shape.mayBeEmpty ? {} : { minItems: 1 }),
      };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          shape.keys.map((key) => [key.key, { ...notesOf(key), ...schemaOf(key.shape) }]),
        ),
        required: shape.keys.filter(({ required }) => required).map(({ key }) => key),
        additionalProperties: false,
      };
  }
}

function notesOf({ description, byDefault, example }: KeyShape): JsonSchema {
  return {
    description,
    ...(byDefault !== undefined && { default: byDefault }),
    ...(example !== undefined && { examples: [example] }),
  };
}
