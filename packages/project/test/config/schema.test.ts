import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { configSchema } from "../../src/config/schema.js";
import { shapeProblems } from "../../src/config/validate-shape.js";
import { CONFIG } from "../temporary-project.js";

const file = new URL("../../schema/dragoman.config.schema.json", import.meta.url);
const accepts = new Ajv2020().compile(configSchema());

it("ships as a file; UPDATE_SCHEMA=1 writes it anew", () => {
  const text = `${JSON.stringify(configSchema(), undefined, 2)}\n`;
  if (process.env["UPDATE_SCHEMA"]) {
    writeFileSync(file, text);
  }
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(configSchema());
});

it("agrees with the validator on whatever stands in place of a value", () => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      "",
      "gfm",
      "mkdocs",
      "source",
      "previous",
      "page",
      "line",
      { url: true, others: false },
      { url: "on" },
      [],
      {},
      null,
    ),
    fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
    fc.jsonValue({ maxDepth: 2 }),
    fc.record({ source: fc.string(), target: fc.string() }).map((docs) => [docs]),
  );
  const keys = [
    ...Object.keys(CONFIG),
    "fallback",
    "references",
    "carry",
    "project",
    "$schema",
    "other",
  ];
  const taken = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...keys), values, (key, value) => {
      const config = { ...CONFIG, [key]: value };
      const valid = shapeProblems(config).length === 0;
      taken[valid ? "yes" : "no"]++;
      expect(accepts(config)).toBe(valid);
    }),
    { numRuns: 2000 },
  );
  // A law that only ever saw one side would show nothing.
  expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(20);
});

it("agrees with the validator where a key is missing", () => {
  for (const key of Object.keys(CONFIG)) {
    const config = Object.fromEntries(Object.entries(CONFIG).filter(([name]) => name !== key));
    // Pages are not needed where there are UI strings, which is not a matter of shape.
    const isValid = key === "docs";
    expect(shapeProblems(config).length === 0).toBe(isValid);
    expect(accepts(config)).toBe(isValid);
  }
});
