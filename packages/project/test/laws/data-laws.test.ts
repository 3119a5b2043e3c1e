import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assemblePage } from "@dragoman/assemble";
import { refusedTranslations } from "@dragoman/checks";
import { InputError, type Page } from "@dragoman/model";
import { DATA_FORMATS, type DataFormat, type DataTexts, splitPage } from "@dragoman/segment";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { jsonFile, target, yamlFile } from "./data-file.js";

const choices: fc.Arbitrary<DataTexts> = fc.constantFrom<DataTexts>(
  {},
  { keys: ["title", "nav", "**.text"] },
  { keys: ["**"], names: ["nav", "**.a"] },
  { names: ["**"] },
);

const files: Readonly<Record<DataFormat, fc.Arbitrary<string>>> = {
  yaml: yamlFile,
  json: jsonFile,
};

/** Some of what is generated is no YAML: two equal anchors, a tab. That is for other tests. */
function split(text: string, dialect: DataFormat, texts: DataTexts): Page {
  try {
    return splitPage(text, { path: `file.${dialect}`, dialect, ...texts });
  } catch (error) {
    if (error instanceof InputError) fc.pre(false);
    throw error;
  }
}

/** Values and names in order, as another program reads them; `version` is of YAML. */
function read(text: string, dialect: DataFormat, version: "1.1" | "1.2"): unknown[] {
  if (dialect === "json") return [entries(JSON.parse(text.replace(/^\uFEFF/, "")))];
  return parseAllDocuments(text, { version, uniqueKeys: false, logLevel: "silent" }).map(
    (document) => {
      expect(document.errors, text).toEqual([]);
      return entries(document.toJS({ mapAsMap: true }));
    },
  );
}

/** A `<<` that merges no mapping is no YAML 1.1. */
function readOrSkip(...file: Parameters<typeof read>): unknown[] {
  try {
    return read(...file);
  } catch {
    return fc.pre(false) as never;
  }
}

function entries(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entries);
  if (value instanceof Map)
    return [...(value as Map<unknown, unknown>)].map(([name, inner]) => [
      entries(name),
      entries(inner),
    ]);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.entries(value).map(([name, inner]) => [name, entries(inner)]);
}

/** Whether two readings are the same but for texts, which may be what they were translated as. */
function sameBut(source: unknown, found: unknown, targets: ReadonlyMap<string, string>): boolean {
  if (Array.isArray(source))
    return (
      Array.isArray(found) &&
      source.length === found.length &&
      source.every((one, index) => sameBut(one, found[index], targets))
    );
  if (typeof source !== "string" || typeof found !== "string")
    return source === found || JSON.stringify(source) === JSON.stringify(found);
  return source === found || asWritten(targets.get(source.trim())) === found.trim();
}

/** White space at the ends is the source's, and a line ends in one way. */
function asWritten(text: string | undefined): string | undefined {
  return text?.replace(/\r\n?/g, "\n").trim();
}

describe.each(DATA_FORMATS)("laws of data files, in %s", (dialect) => {
  it("1, 2, 3: identity, cover, only slots change", () => {
    fc.assert(
      fc.property(files[dialect], choices, fc.infiniteStream(target), (text, texts, stream) => {
        const page = split(text, dialect, texts);
        expect(assemblePage(page, () => undefined)).toBe(text);
        expect(assemblePage(page, ({ source }) => source)).toBe(text);
        const slots = page.segments.map(({ slot }) => slot);
        for (const [index, slot] of slots.entries()) {
          expect(slot.start).toBeGreaterThanOrEqual(slots[index - 1]?.end ?? 0);
          expect(slot.end).toBeGreaterThan(slot.start);
        }
        const targets = [...stream.take(slots.length)];
        const localised = assemblePage(page, (_, index) => targets[index]);
        let from = 0;
        for (const [index, { start }] of [...slots, { start: text.length }].entries()) {
          const part = text.slice(slots[index - 1]?.end ?? 0, start);
          const at = localised.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
        expect(localised.endsWith(text.slice(slots.at(-1)?.end ?? 0))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("a file with what the safety gate lets pass has the types and the structure of its source", () => {
    let built = 0;
    fc.assert(
      fc.property(files[dialect], choices, fc.infiniteStream(target), (text, texts, stream) => {
        const page = split(text, dialect, texts);
        const bySource = new Map(page.segments.map(({ source }) => [source, stream.next().value]));
        const wanted = page.segments.map(({ source }) => bySource.get(source) as string);
        const refusals = refusedTranslations(page, wanted, { dialect, ...texts });
        const refused = new Set(refusals.map(({ index }) => index));
        const localised = assemblePage(page, (_, index) =>
          refused.has(index) ? undefined : wanted[index],
        );
        built += wanted.length - refused.size;
        for (const version of ["1.2", "1.1"] as const) {
          const source = readOrSkip(text, dialect, version);
          const found = read(localised, dialect, version);
          expect(sameBut(source, found, bySource as ReadonlyMap<string, string>)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(built).toBeGreaterThan(100);
  });
});

const repository = new URL("../../../../", import.meta.url);

it.each([
  "pnpm-workspace.yaml",
  "pnpm-lock.yaml",
  "package.json",
  "packages/cli/package.json",
  "packages/project/schema/dragoman.config.schema.json",
])("laws 1 and 2 on the repository's own %s", (path) => {
  const text = readFileSync(fileURLToPath(new URL(path, repository)), "utf8");
  const dialect = path.endsWith("json") ? "json" : "yaml";
  const page = splitPage(text, { path, dialect });
  expect(page.segments.length).toBeGreaterThan(0);
  expect(assemblePage(page, () => undefined)).toBe(text);
});

const python = spawnSync("python3", ["-c", "import yaml"]).status === 0;
if (!python) console.warn("SKIPPED what PyYAML reads: python3 with yaml is not there");

/** Reads YAML as MkDocs does, with its tags as texts; the types of Python stay apart from JSON's. */
const reader = `
import json, sys, yaml
class Loader(yaml.SafeLoader): pass
Loader.add_multi_constructor('', lambda loader, tag, node: ['tag', tag])
def show(value):
    if isinstance(value, dict): return [[show(k), show(v)] for k, v in value.items()]
    if isinstance(value, list): return [show(v) for v in value]
    return value if isinstance(value, str) else [type(value).__name__, str(value)]
for line in sys.stdin:
    try: print(json.dumps(show(yaml.load(json.loads(line), Loader))))
    except yaml.YAMLError as error: print(json.dumps(str(error)))
`;

it.skipIf(!python)(
  "PyYAML, which MkDocs has, reads what was translated, and the same types",
  () => {
    const source = `site_name: Tides
theme: { label: Dark, "more":'x' , list: [ Ebb, Flood ] }
single: 'Ebb'
note: |
  Ebb
fold: >-
  Ebb
emoji: !!python/name:material.twemoji
key: !ENV [KEY, none]
nav:
  - Home: index.md
  - "Guide":
      - 'Start': a.md
`;
    const page = splitPage(source, {
      path: "mkdocs.yml",
      dialect: "yaml",
      keys: ["site_name", "theme", "single", "note", "fold", "nav"],
    });
    expect(page.segments).toHaveLength(11);
    const cases: { localised: string; targets: ReadonlyMap<string, string> }[] = [];
    // No file in UTF-8 has half of a surrogate pair.
    const texts = fc.sample(target, { numRuns: 100, seed: 7 });
    for (const text of texts.filter((one) => !/\p{Surrogate}/u.test(one))) {
      const wanted = page.segments.map(({ source: own }) => `${text}${own}`.trim());
      const refusals = refusedTranslations(page, wanted, { dialect: "yaml", keys: ["**"] });
      const refused = new Set(refusals.map(({ index }) => index));
      const safe = wanted.map((one, index) => (refused.has(index) ? undefined : one));
      cases.push({
        localised: assemblePage(page, (_, index) => safe[index]),
        targets: new Map(page.segments.map((segment, at) => [segment.source, wanted[at] ?? ""])),
      });
    }
    const input = [source, ...cases.map(({ localised }) => localised)]
      .map((text) => JSON.stringify(text))
      .join("\n");
    const { stdout, stderr } = spawnSync("python3", ["-c", reader], { input, encoding: "utf8" });
    expect(stderr).toBe("");
    const [original, ...found] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(found).toHaveLength(cases.length);
    for (const [index, { localised, targets }] of cases.entries())
      expect(
        sameBut(original, found[index], targets),
        `${localised}\n${JSON.stringify(found[index])}`,
      ).toBe(true);
  },
);
