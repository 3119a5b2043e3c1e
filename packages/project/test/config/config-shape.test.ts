import { expect, it } from "vitest";
import { configShape } from "../../src/config/config-shape.js";
import type { KeyShape, Shape } from "../../src/config/shape.js";
import { shapeProblems } from "../../src/config/validate-shape.js";

function keysOf(shape: Shape): readonly KeyShape[] {
  if (shape.type === "array") return keysOf(shape.items);
  if (shape.type === "map") return keysOf(shape.values);
  if (shape.type !== "object") return [];
  return shape.keys.flatMap((key) => [key, ...keysOf(key.shape)]);
}

it("shows defaults and examples that the configuration takes", () => {
  const notes = keysOf(configShape).flatMap(({ key, shape, byDefault, example }) =>
    [byDefault, example].flatMap((value) => (value === undefined ? [] : [{ key, shape, value }])),
  );
  expect(notes.length).toBeGreaterThan(30);
  for (const { key, shape, value } of notes) expect(shapeProblems(value, shape), key).toEqual([]);
});

it("describes each key in whole sentences", () => {
  for (const { key, description } of keysOf(configShape))
    expect(description, key).toMatch(/^[A-Z].*\.$/);
});
