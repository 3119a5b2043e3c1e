import type { JsonSchema } from "@dragoman/project";

/** What the JSON schema of the configuration says of a value, as far as the page shows it. */
interface ValueSchema {
  readonly type: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly (ValueSchema | { readonly const: unknown })[];
  readonly items?: ValueSchema;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: ValueSchema | false;
}

/**
 * The reference of the configuration, made from its JSON schema.
 *
 * @param schema - what `configSchema` gives
 * @returns the page, in Markdown
 */
export function configurationPage(schema: JsonSchema): string {
  const whole = schema as unknown as ValueSchema;
  return [INTRODUCTION, ...objectSection("", whole)].join("\n\n") + "\n";
}

const INTRODUCTION = `# Configuration

<!-- Written by \`npm run docs\` from packages/project/src/config. Change it there. -->

The configuration is a file with one of these names. It is looked for in the folder in which you are, and in those above
it: \`dragoman.config.ts\`, \`dragoman.config.mts\`, \`dragoman.config.js\`, \`dragoman.config.mjs\`, \`dragoman.config.json\`.

A file in JavaScript or TypeScript exports the configuration as its default. The function \`defineConfig\` of the package
\`dragoman\` gives it a type. Paths and patterns are relative to the folder of the file, and are written with \`/\`. An
unknown key is an error, and the error names the nearest right key.`;

/** A table of the object's keys and an example, and the same for the objects in it. */
function objectSection(path: string, { properties = {}, required = [] }: ValueSchema): string[] {
  const keys = Object.entries(properties);
  const rows = keys.map(
    ([key, value]) =>
      `| \`${key}\` | ${typeText(value)} | ${defaultText(key, value, required)} | ${prose(value)} |`,
  );
  const example = Object.fromEntries(
    keys.flatMap(([key, { examples = [] }]) => (examples.length > 0 ? [[key, examples[0]]] : [])),
  );
  const isShown = Object.keys(example).length > 0;
  return [
    path === "" ? "## All keys" : `## ${path}`,
    ["| key | type | default | what it says |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    ...(isShown ? [`\`\`\`json\n${JSON.stringify(example, undefined, 2)}\n\`\`\``] : []),
    ...keys.flatMap(([key, value]) => {
      const inner = value.items ?? value;
      if (inner.properties === undefined) return [];
      const suffix = value.items === undefined ? "" : "[]";
      return objectSection(path === "" ? `${key}${suffix}` : `${path}.${key}${suffix}`, inner);
    }),
  ];
}

/** As TypeScript writes types, in code: nobody translates them. */
function typeText(value: ValueSchema): string {
  if (value.anyOf !== undefined)
    return value.anyOf
      .map((one) => ("const" in one ? `\`${JSON.stringify(one.const)}\`` : typeText(one)))
      .join(" ");
  if (value.enum !== undefined) return value.enum.map((name) => `\`${name}\``).join(" ");
  return `\`${typeName(value)}\``;
}

function typeName(value: ValueSchema): string {
  const { type, items, additionalProperties } = value;
  if (type === "array" && items !== undefined) return `${typeName(items)}[]`;
  if (type === "integer") return `${value.minimum ?? ""}…${value.maximum ?? ""}`;
  if (type !== "object" || additionalProperties === undefined || additionalProperties === false)
    return type;
  const { enum: names } = additionalProperties;
  return `{ name: ${names === undefined ? typeName(additionalProperties) : names.map((name) => JSON.stringify(name)).join(" ")} }`;
}

function defaultText(key: string, value: ValueSchema, required: readonly string[]): string {
  if (required.includes(key)) return "required";
  return value.default === undefined ? "" : `\`${JSON.stringify(value.default)}\``;
}

/** A description, with placeholders as code and nothing that ends a cell. */
function prose({ description = "" }: ValueSchema): string {
  return description
    .replaceAll("|", "\\|")
    .replace(/`[^`]*`|\{[^{}]*\}/g, (part) => (part.startsWith("`") ? part : `\`${part}\``));
}
